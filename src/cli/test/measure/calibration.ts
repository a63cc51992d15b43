import { isRight, topScore, type Outcome } from '../Outcome.ts';
import { wilson, type Interval } from './wilson.ts';

/** Where the bins of the score begin. The last tenth is halved: most answers lie there. */
const borders = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** Messages whose best entry had about the same score, and how many of them it was right for. */
export interface Bin extends Interval {
  from: number;
  to: number;
  cases: number;
  right: number;
  /** `right` of `cases`; `low` and `high` are its 95 % interval. */
  share: number;
  /** What the score promised, on average. */
  promised: number;
  /** How many of them were answered; the others were asked about or handed on. */
  answered: number;
  answeredRight: number;
}

/** Whether the score can be taken at its word. */
export interface Calibration {
  /** The bins that hold a case, the lowest first. */
  bins: readonly Bin[];
  /** How far score and share right lie apart, on average over the cases (expected calibration error). */
  expectedError: number;
  /** The mean of (score − right)², right being 0 or 1: 0 is perfect, 0.25 is what a bot gets that always says one half. */
  brier: number;
  /** What was promised of the answers given, and kept. */
  answers: { count: number; right: number; promised: number } & Interval;
}

/** Compares the score of the best entry with how often it was right. Unrelated messages count: their best entry is never right. */
export function calibrationOf(outcomes: readonly Outcome[]): Calibration {
  const bins = borders.flatMap((from, i): Bin[] => {
    const to = borders[i + 1] ?? 1;
    const inside = outcomes.filter((outcome) => topScore(outcome) >= from && (topScore(outcome) < to || to === 1));
    if (inside.length === 0) return [];
    const right = inside.filter(isRight).length;
    const answered = inside.filter(({ verdict }) => verdict === 'answer');
    return [{
      from, to, cases: inside.length, right, share: right / inside.length, ...wilson(right, inside.length), promised: mean(inside.map(topScore)),
      answered: answered.length, answeredRight: answered.filter(isRight).length,
    }];
  });
  const answers = outcomes.filter(({ verdict }) => verdict === 'answer');
  const right = answers.filter(isRight).length;
  return {
    bins,
    expectedError: bins.reduce((sum, bin) => sum + bin.cases * Math.abs(bin.promised - bin.share), 0) / Math.max(1, outcomes.length),
    brier: mean(outcomes.map((outcome) => (topScore(outcome) - (isRight(outcome) ? 1 : 0)) ** 2)),
    answers: { count: answers.length, right, promised: mean(answers.map(topScore)), ...wilson(right, answers.length) },
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
