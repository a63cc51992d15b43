// node --expose-gc measureWorker.ts ENTRIES DATA_DIR: has a FAQ learnt by the server's thread, twice, and prints a line of JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createThreadLearner } from '../../../src/config/createThreadLearner.ts';
import { readShippedLanguages } from '../../../src/config/readShippedLanguages.ts';
import { createReader } from '../../../src/matching/createReader.ts';
import type { Reader } from '../../../src/matching/Reader.ts';
import { megabytesInUse, residentMegabytes } from './clock.ts';
import { syntheticFaq } from './syntheticFaq.ts';

/** Times in milliseconds from the moment the FAQ is handed over. */
export interface WorkerFigures {
  /** A message is answered from it: the first FAQ since the start, thread and all; and with one more question, the thread being there. */
  first: number;
  ready: number;
  /** CPU time of the same, all threads: what it takes on a machine that does nothing else, or a little less. */
  readyCpu: number;
  calibrated: number;
  /** The longest that the thread which answers customers was kept from it. */
  blocked: number;
  /** Resident memory of the whole process, thread and all, before the FAQ: the highest since, and what stays, over that. */
  peak: number;
  settled: number;
}

const [entries = '40', data = ''] = process.argv.slice(2);
const { packs } = readShippedLanguages();
const { topics } = syntheticFaq(Number(entries), data);
const folder = mkdtempSync(join(tmpdir(), 'skranke-bench-'));
const learner = createThreadLearner(folder);
megabytesInUse();
const before = residentMegabytes();
let [peak, blocked, last] = [0, 0, performance.now()];
const watch = setInterval(() => {
  peak = Math.max(peak, residentMegabytes());
  blocked = Math.max(blocked, performance.now() - last - 5);
  last = performance.now();
}, 5);

async function learnNow(extra: string): Promise<{ reader: Reader; ready: number; readyCpu: number; calibrated: number }> {
  const lessons = { topics: topics.map((topic, i) => (i === 0 ? { ...topic, questions: [...topic.questions, extra] } : topic)) };
  const [start, startCpu] = [performance.now(), process.cpuUsage()];
  const lesson = await learner.learn(lessons);
  const reader = createReader(lessons, { packs, ...lesson.learnt });
  reader.read('hei');
  const ready = performance.now() - start;
  const { user, system } = process.cpuUsage(startCpu);
  await lesson.calibrated;
  return { reader, ready, readyCpu: (user + system) / 1000, calibrated: performance.now() - start };
}

const first = await learnNow('noe helt nytt');
const again = await learnNow('noe enda nyere');
clearInterval(watch);
megabytesInUse();
const figures: WorkerFigures = { first: first.ready, ready: again.ready, readyCpu: again.readyCpu, calibrated: again.calibrated, blocked, peak: peak - before, settled: residentMegabytes() - before };
process.stdout.write(`${JSON.stringify(figures)}\n`);
again.reader.read('hei');
await learner.close();
rmSync(folder, { recursive: true, force: true });
