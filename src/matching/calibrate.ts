import { generalCalibration, regressors, type Calibration, type SignalWorths } from './Calibration.ts';
import { chanceOf, fitLogistic, type Sample } from './fitLogistic.ts';
import { createInterpreter } from './interpreter.ts';
import { elsewhereOf, learnWords } from './learn.ts';
import type { Lessons } from './Lessons.ts';
import type { Model } from './Model.ts';
import type { ReaderPacks } from './ReaderPacks.ts';
import { tuning as standard, type Tuning } from './tuning.ts';
import { createWordReader, sizeOf } from './wordReader.ts';

/** What the held-out messages are taken for, and how much of a shop's post each kind is believed to be. */
const shares = {
  /** A question of an entry that was learnt. */
  covered: 0.85,
  /** A question of an entry that was left out. */
  near: 0.06,
  /** A message to nobody in the shop. */
  elsewhere: 0.09,
} as const;

type Kind = keyof typeof shares;

interface Observation {
  kind: Kind;
  x: readonly number[];
  right: boolean;
  /** The id of the entry that came first. */
  entry: string;
}

/** Which questions are held out together: there is one way until now. */
const seed = 1;
/** Every so many questions, and every so many entries, are held out at a time. */
const folds = 5;
/** With so many held-out questions enough is known. */
const enough = 600;
/** How many observations the general calibration is worth, and an entry's being like the others. */
const trustInGeneral = 10;
const trustInEntries = 4;
/** Of all answers 95 in 100 shall be right. Held-out questions are a little harder than customers' messages: with 94 of them, 95 to 97 are. */
const rightAnswers = 0.94;
/** However good or bad a FAQ is, it answers from nowhere below or above these. */
const answerBetween = [0.5, 0.9] as const;

const names: readonly (keyof SignalWorths)[] = ['always', 'margin', 'chance', 'cosine', 'covered', 'keyword', 'length'];

/**
 * Calibrates a FAQ by its own questions: a fifth of them is held out, and a fifth of the entries left out altogether; the rest is learnt,
 * and read is what was held out. So it is seen how sure this FAQ may be, and of which entries. Pure and deterministic.
 * @param model what was learnt of these lessons; its languages are not learnt again
 */
export function calibrate(lessons: Lessons, packs: ReaderPacks, model: Pick<Model, 'languages'>, tuning: Tuning = standard): Calibration {
  const steps = calibrateInSteps(lessons, packs, model, tuning);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in steps of some tenths of a second, between which it may be given up. Returns the calibration. */
export function* calibrateInSteps(lessons: Lessons, packs: ReaderPacks, model: Pick<Model, 'languages'>, tuning: Tuning = standard): Generator<undefined, Calibration, undefined> {
  const wordReader = createWordReader(lessons, packs, tuning);
  const general = generalCalibration(sizeOf(wordReader));
  const observations: Observation[] = [];
  for (let fold = 0; fold < folds && observations.filter(({ kind }) => kind === 'covered').length < enough; fold += 1) {
    observations.push(...yield* holdOut(lessons, fold, packs, model, tuning));
    yield;
  }
  if (!observations.some(({ kind }) => kind === 'covered')) return general;

  const counts = (kind: Kind): number => observations.filter((each) => each.kind === kind).length;
  const weightOf: Record<Kind, number> = { covered: shares.covered / counts('covered'), near: shares.near / counts('near'), elsewhere: shares.elsewhere / counts('elsewhere') };
  const samples = observations.map(({ kind, x, right }): Sample => ({ x, y: right ? 1 : 0, weight: weightOf[kind] * observations.length }));
  const fitted = fitLogistic(samples, names.map((name) => general.worths[name]), trustInGeneral);
  const worths = Object.fromEntries(names.map((name, i) => [name, fitted[i] ?? 0])) as unknown as SignalWorths;
  const judged = samples.map((sample, i) => ({ ...sample, entry: observations[i]?.entry ?? '', chance: chanceOf(sample.x, fitted) }));
  return { id: `own-${seed}`, worths, entries: entriesOf(judged), answerFrom: answerFromOf(judged) };
}

interface Judged extends Sample {
  entry: string;
  chance: number;
}

/** One step of Newton's from "like the others" for each entry. */
function entriesOf(judged: readonly Judged[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(judged, ({ entry }) => entry)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([entry, own]) => {
    const miss = own.reduce((sum, { y, chance, weight }) => sum + weight * (y - chance), 0);
    const spread = own.reduce((sum, { chance, weight }) => sum + weight * chance * (1 - chance), 0);
    return [entry, miss / (spread + trustInEntries)];
  }));
}

/** The lowest score from which on enough answers are right. */
function answerFromOf(judged: readonly Judged[]): number {
  let right = 0;
  let all = 0;
  let lowest = 1;
  for (const { chance, weight } of judged.toSorted((a, b) => b.chance - a.chance)) {
    right += weight * chance;
    all += weight;
    if (right / all < rightAnswers) break;
    lowest = chance;
  }
  return Math.min(answerBetween[1], Math.max(answerBetween[0], lowest));
}

/** Learns without what this fold holds out, and reads that. */
function* holdOut(lessons: Lessons, fold: number, packs: ReaderPacks, { languages }: Pick<Model, 'languages'>, tuning: Tuning): Generator<undefined, Observation[], undefined> {
  const ids = [...new Set(lessons.topics.map(({ id }) => id))].sort();
  const leftOut = new Set(ids.filter((_, i) => i % folds === fold));
  const isHeldOut = (questions: readonly string[], i: number): boolean => questions.length > 1 && i % folds === fold;
  const topics = lessons.topics.filter(({ id }) => !leftOut.has(id)).map((topic) => ({ ...topic, questions: topic.questions.filter((_, i) => !isHeldOut(topic.questions, i)) }));
  if (topics.length === 0) return [];
  const wordReader = createWordReader({ ...lessons, topics }, packs, tuning);
  const elsewhere = elsewhereOf(wordReader, packs);
  const learnt = { ...learnWords(wordReader, elsewhere.filter((_, i) => i % folds !== fold), tuning), languages };
  yield;
  const interpreter = createInterpreter({ topics }, wordReader, learnt, tuning);

  const observe = (text: string, language: Lessons['topics'][number]['language'], kind: Kind, id?: string): Observation[] => {
    const { signals, order, exact } = interpreter.interpret(text, { language });
    if (signals === undefined || exact.length > 0) return [];
    const values = regressors(signals);
    const entry = interpreter.ids[order[0] ?? -1] ?? '';
    return [{ kind, x: names.map((name) => values[name]), right: kind === 'covered' && entry === id, entry }];
  };
  const strangers = wordReader.spoken.flatMap((language) => packs[language].lexicon.elsewhere.map((text) => ({ text, language }))).filter((_, i) => i % folds === fold);
  return [
    ...lessons.topics.flatMap(({ id, language, questions }) => (leftOut.has(id)
      ? questions.flatMap((text) => observe(text, language, 'near'))
      : questions.filter((_, i) => isHeldOut(questions, i)).flatMap((text) => observe(text, language, 'covered', id)))),
    ...strangers.flatMap(({ text, language }) => observe(text, language, 'elsewhere')),
  ];
}
