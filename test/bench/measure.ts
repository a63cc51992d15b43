import type { Reader, Reading } from '../../src/matching/Reader.ts';
import { isRight, shopLanguage, type Row } from './rows.ts';

/** What a set of messages says of a reader. All in percent but `auroc`. */
export interface Figures {
  first: number;
  three: number;
  /** Of the messages the FAQ covers: answered, asked back with the right one among the offered, left. */
  answered: number;
  offeredRight: number;
  left: number;
  /** Of all answers given, to whatever message: how many were right. */
  rightAnswers: number;
  /** Of the messages it does not cover: how many it left alone, and how many it answered. */
  uncoveredLeft: number;
  uncoveredAnswered: number;
  /** How well the score tells covered messages from others: 1 is perfect, 0.5 is chance. */
  auroc: number;
  milliseconds: number;
}

/** @param known whether the language is given, as a label, or has to be recognised */
export function measure(reader: Reader, rows: readonly Row[], known = true): Figures {
  const start = process.cpuUsage();
  const readings = rows.map((row) => reader.read(row.text, known ? { language: shopLanguage(row.lang) } : {}));
  const { user } = process.cpuUsage(start);
  return { ...figuresOf(rows, readings), milliseconds: user / 1000 / rows.length };
}

/** The same from readings already made. */
export function figuresOf(rows: readonly Row[], readings: readonly Reading[]): Omit<Figures, 'milliseconds'> {
  const pairs = rows.map((row, i) => ({ row, reading: readings[i]! }));
  const covered = pairs.filter(({ row }) => row.intent !== 'oos');
  const uncovered = pairs.filter(({ row }) => row.intent === 'oos');
  const answers = pairs.filter(({ reading }) => reading.verdict === 'answer');
  const share = (part: number, whole: number): number => (whole === 0 ? NaN : (100 * part) / whole);
  const count = (list: typeof pairs, test: (pair: (typeof pairs)[number]) => boolean): number => list.filter(test).length;
  return {
    first: share(count(covered, ({ row, reading }) => isRight(row, reading.ranked[0]?.id)), covered.length),
    three: share(count(covered, ({ row, reading }) => reading.ranked.slice(0, 3).some(({ id }) => isRight(row, id))), covered.length),
    answered: share(count(covered, ({ reading }) => reading.verdict === 'answer'), covered.length),
    offeredRight: share(count(covered, ({ row, reading }) => reading.offered.some((id) => isRight(row, id))), covered.length),
    left: share(count(covered, ({ reading }) => reading.verdict === 'none'), covered.length),
    rightAnswers: share(count(answers, ({ row, reading }) => isRight(row, reading.ranked[0]?.id)), answers.length),
    uncoveredLeft: share(count(uncovered, ({ reading }) => reading.verdict === 'none'), uncovered.length),
    uncoveredAnswered: share(count(uncovered, ({ reading }) => reading.verdict === 'answer'), uncovered.length),
    auroc: auroc(covered.map(scoreOf), uncovered.map(scoreOf)),
  };
}

function scoreOf({ reading }: { reading: Reading }): number {
  return reading.ranked[0]?.score ?? 0;
}

function auroc(high: readonly number[], low: readonly number[]): number {
  if (high.length === 0 || low.length === 0) return NaN;
  let sum = 0;
  for (const a of high) for (const b of low) sum += a > b ? 1 : a === b ? 0.5 : 0;
  return sum / high.length / low.length;
}
