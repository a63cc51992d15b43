// node --expose-gc measureLearning.ts ENTRIES DATA_DIR: learns, calibrates and reads in one thread; prints a line of JSON.
import { readShippedLanguages } from '../../../src/config/readShippedLanguages.ts';
import { calibrate } from '../../../src/matching/calibrate.ts';
import { createReader } from '../../../src/matching/createReader.ts';
import { learn } from '../../../src/matching/learn.ts';
import { megabytesInUse, quantile, timed } from './clock.ts';
import { syntheticFaq } from './syntheticFaq.ts';

/** Times in milliseconds. */
export interface LearningFigures {
  questions: number;
  features: number;
  learn: number;
  /** From a model to a reader that has read its first message. */
  reader: number;
  calibrate: number;
  /** Of one message: as it is measured, and with the best of three times for each message, free of what else the machine did. */
  p50: number;
  p99: number;
  quietP99: number;
  megabytes: number;
}

const rounds = 3;
const [entries = '40', data = ''] = process.argv.slice(2);
const { packs } = readShippedLanguages();
const { topics, messages } = syntheticFaq(Number(entries), data);
const lessons = { topics };
const before = megabytesInUse();
const { result: model, ms: learnTime } = timed(() => learn(lessons, packs));
const { result: reader, ms: readerTime } = timed(() => {
  const made = createReader(lessons, { packs, model });
  made.read('hei');
  return made;
});
for (const text of messages.slice(0, 300)) reader.read(text);
const times = messages.map(() => [] as number[]);
for (let round = 0; round < rounds; round += 1) messages.forEach((text, i) => times[i]?.push(timed(() => reader.read(text)).ms));
const megabytes = megabytesInUse() - before;
const { ms: calibrateTime } = timed(() => calibrate(lessons, packs, model));

const figures: LearningFigures = {
  questions: topics.reduce((sum, { questions }) => sum + questions.length, 0),
  features: model.weights.length / (Number(entries) + 1),
  learn: learnTime,
  reader: readerTime,
  calibrate: calibrateTime,
  p50: quantile(times.flat(), 0.5),
  p99: quantile(times.flat(), 0.99),
  quietP99: quantile(times.map((each) => Math.min(...each)), 0.99),
  megabytes,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
reader.read('hei');
