// node measureSaved.ts ENTRIES DATA_DIR: a FAQ folder as the server follows it; how long until a saved file answers. Prints a line of JSON.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createLiveKnowledge } from '../../../src/config/createLiveKnowledge.ts';
import { createThreadLearner } from '../../../src/config/createThreadLearner.ts';
import { faqContext } from '../../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../../src/config/readShippedLanguages.ts';
import { systemClock } from '../../../src/config/systemClock.ts';
import { aLog } from '../../support/aLog.ts';
import { syntheticFaq } from './syntheticFaq.ts';
import { writeFolder } from './writeFolder.ts';

/** Milliseconds from the write to the first answer from it. */
export interface SavedFigures {
  /** Only an answer was changed: nothing is learnt. */
  answers: number[];
  /** A question was added, all being calibrated; and another while that is still going on. */
  questions: number[];
  hurried: number[];
  start: number;
}

const [entries = '40', data = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'skranke-bench-'));
const faq = join(folder, 'faq');
writeFolder(faq, syntheticFaq(Number(entries), data).topics);
const learner = createThreadLearner(join(folder, 'models'));
const log = aLog();
const history = { note: () => Promise.resolve(), lastGood: () => Promise.resolve(undefined) };
const began = performance.now();
const live = await createLiveKnowledge({ folder: faq, context: faqContext(readShippedLanguages()), history, overrides: [], learner, clock: systemClock, log });
const start = performance.now() - began;
const file = join(faq, 'nb/topics.yaml');

async function save(change: (text: string) => string): Promise<number> {
  const { version } = live.current().faq;
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const saved = performance.now();
  while (live.current().faq.version === version) await pause(1);
  live.current().understand('hei', { now: { day: '2026-12-15', minute: 720 } });
  return performance.now() - saved;
}

/** Until what is in force is calibrated, and nothing goes on. */
async function calibrated(): Promise<void> {
  const version = live.current().faq.version.slice(0, 8);
  while (!log.lines.some(({ text, details }) => text?.includes('calibrated') === true && (details as { version: string }).version === version)) await pause(20);
}

const figures: SavedFigures = { answers: [], questions: [], hurried: [], start };
await calibrated();
for (let i = 0; i < 5; i += 1) {
  figures.answers.push(await save((text) => text.replace(/Svar \d+/, `Svar ${1_000 + i}`)));
  figures.questions.push(await save((text) => text.replace('questions:\n', `questions:\n    - "helt nytt nummer ${i}"\n`)));
  if (i < 3) figures.hurried.push(await save((text) => text.replace('questions:\n', `questions:\n    - "enda nyere nummer ${i}"\n`)));
  await calibrated();
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
await live.close();
await learner.close();
rmSync(folder, { recursive: true, force: true });
