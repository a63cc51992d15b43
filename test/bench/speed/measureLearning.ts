// node --expose-gc measureLearning.ts ENTRIES DATA_DIR: learns, calibrates and reads in one thread; prints a line of JSON, and another when
// it is calibrated too.
import { readShippedLanguages } from '../../../src/config/readShippedLanguages.ts';
import { calibrate } from '../../../src/matching/calibrate.ts';
import { createReader } from '../../../src/matching/createReader.ts';
import { learn } from '../../../src/matching/learn.ts';
import { megabytesInUse, quantile, timed, type Time } from './clock.ts';
import { syntheticFaq } from './syntheticFaq.ts';

export interface LearningFigures {
  questions: number;
  features: number;
  learn: Time;
  /** From a model to a reader that has read its first message. */
  reader: Time;
  calibrate?: Time;
  /** Milliseconds of one message: as they come, and the best of several for each message, free of what else the machine did meanwhile. */
  p50: number;
  p99: number;
  bestP99: number;
  megabytes: number;
}

const rounds = 5;
const [entries = '40', data = ''] = process.argv.slice(2);
const { packs } = readShippedLanguages();
const { topics, messages } = syntheticFaq(Number(entries), data);
const lessons = { topics };
const before = megabytesInUse();
const { result: model, time: learnTime } = timed(() => learn(lessons, packs));
const { result: reader, time: readerTime } = timed(() => {
  const made = createReader(lessons, { packs, model });
  made.read('hei');
  return made;
});
for (const text of messages.slice(0, 300)) reader.read(text);
const times = messages.map(() => [] as number[]);
for (let round = 0; round < rounds; round += 1) messages.forEach((text, i) => times[i]?.push(timed(() => reader.read(text)).time.wall));
const megabytes = megabytesInUse() - before;
const figures: LearningFigures = {
  questions: topics.reduce((sum, { questions }) => sum + questions.length, 0),
  features: model.weights.length / (Number(entries) + 1),
  learn: learnTime,
  reader: readerTime,
  p50: quantile(times.flat(), 0.5),
  p99: quantile(times.flat(), 0.99),
  bestP99: quantile(times.map((each) => Math.min(...each)), 0.99),
  megabytes,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
const { time } = timed(() => calibrate(lessons, packs, model));
process.stdout.write(`${JSON.stringify({ ...figures, calibrate: time } satisfies LearningFigures)}\n`);
reader.read('hei');
