// How fast a FAQ is learnt and asked, and what memory it takes:  node test/bench/speed.ts [DATA_DIR]
// FAQs of 40, 150 and 1,000 entries × 10 questions × 4 languages, made as speed/syntheticFaq.ts says; each measurement in a process of its own.
// Wall time, and beside it CPU time: what it would take on a machine that does nothing else.
// A match is too short for that: "quiet" is the p99 of the best of five times for each message.
import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { createPaper, type Cell } from './paper.ts';
import { quantile } from './speed/clock.ts';
import type { LearningFigures } from './speed/measureLearning.ts';
import type { MemoryFigures } from './speed/measureMemory.ts';
import type { SavedFigures } from './speed/measureSaved.ts';
import type { WorkerFigures } from './speed/measureWorker.ts';
import { runChild } from './speed/runChild.ts';

const sizes = [40, 150];
/** Learnt and read once, for how time and memory grow; all measurements of it would take a quarter of an hour. */
const large = 1_000;
/** Milliseconds that one measurement may take. */
const deadline = 200_000;
const data = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? join(import.meta.dirname, '../../../shared/data');
const paper = createPaper((line) => process.stdout.write(`${line}\n`));
const tooLong = `over ${deadline / 1000} s`;
const nameOf = (entries: number): string => `${entries.toLocaleString('en')} entries × 10 × 4`;
const seconds = (milliseconds: number): number => milliseconds / 1000;
/** What an aim is for one size only. */
const only = <T>(entries: number, size: number, aim: T): T | undefined => (entries === size ? aim : undefined);

const sayLoad = (): void => paper.line(`\n${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'} (above the number of cores, everything takes longer than it should)`);
sayLoad();
const learning = paper.table('In one thread, anew', [
  { title: 'quest.', digits: 0 }, { title: 'features', digits: 0 }, { title: 'learn s', digits: 2 }, { title: 'CPU', digits: 2 }, { title: 'calib. s', digits: 2 }, { title: 'CPU', digits: 2 }, { title: 'p50 ms', digits: 2 }, { title: 'p99 ms', digits: 2 }, { title: 'quiet', digits: 2 }, { title: 'heap MB', digits: 0 },
]);
for (const entries of [...sizes, large]) {
  const found = await runChild<LearningFigures>('measureLearning.ts', [String(entries), data], deadline);
  const aim = only(entries, 150, { most: 1 });
  learning.row(nameOf(entries), found === undefined ? [] : [
    found.questions, found.features, seconds(found.learn.wall), seconds(found.learn.cpu), seconds(found.calibrate?.wall ?? NaN), seconds(found.calibrate?.cpu ?? NaN),
    found.p50, { value: found.p99, aim }, { value: found.bestP99, aim }, found.megabytes,
  ], found === undefined ? tooLong : '');
}

const worker = paper.table('In the worker: seconds until ready', [
  { title: 'start', digits: 2 }, { title: 'saved', digits: 2 }, { title: 'CPU', digits: 2 }, { title: 'calib.', digits: 2 }, { title: 'stall ms', digits: 0 },
]);
for (const entries of sizes) {
  const found = await runChild<WorkerFigures>('measureWorker.ts', [String(entries), data], deadline);
  worker.row(nameOf(entries), found === undefined ? [] : [
    seconds(found.first), { value: seconds(found.ready), aim: only(entries, 150, { most: 5 }) }, { value: seconds(found.readyCpu), aim: only(entries, 150, { most: 5 }) }, seconds(found.calibrated), found.blocked,
  ], found === undefined ? tooLong : '');
}

const memory = paper.table('Memory, learnt, calibrated and asked: MB', [
  { title: 'process', digits: 0 }, { title: 'more', digits: 0 }, { title: 'in use', digits: 0 }, { title: 'more', digits: 0 }, { title: 'peak', digits: 0 },
]);
const demo = await runChild<MemoryFigures>('measureMemory.ts', ['0', data], deadline);
if (demo !== undefined) memory.row('the demo FAQ (28 entries × 16 × 4)', [demo.resident, NaN, demo.inUse, NaN, demo.peak]);
for (const entries of sizes) {
  const found = await runChild<MemoryFigures>('measureMemory.ts', [String(entries), data], deadline);
  const more = { most: 150 };
  memory.row(nameOf(entries), found === undefined ? [] : [
    found.resident, { value: found.resident - (demo?.resident ?? NaN), aim: only(entries, 150, more) }, found.inUse, { value: found.inUse - (demo?.inUse ?? NaN), aim: only(entries, 150, more) }, found.peak,
  ], found === undefined ? tooLong : '');
}

const saved = paper.table('From a saved file to its answer: seconds', [{ title: 'median', digits: 2 }, { title: 'worst', digits: 2 }, { title: 'of', digits: 0 }]);
for (const entries of sizes) {
  const found = await runChild<SavedFigures>('measureSaved.ts', [String(entries), data], deadline);
  if (found === undefined) continue;
  const row = (name: string, times: readonly number[]): void => {
    const aim = only(entries, 40, { most: 1 });
    const cells: Cell[] = [{ value: seconds(quantile(times, 0.5)), aim }, { value: seconds(Math.max(...times)), aim }, times.length];
    saved.row(`${nameOf(entries)}: ${name}`, cells);
  };
  row('an answer changed', found.answers);
  row('a question added', found.questions);
  row('another right after', found.hurried);
}

paper.line('\nA message of 100,000 characters: CPU time, the best of five (aim: 50 ms)');
spawnSync(process.execPath, [join(import.meta.dirname, 'hostile.ts')], { stdio: 'inherit' });
sayLoad();
paper.misses();
