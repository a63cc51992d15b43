import { isRight, topScore, type Outcome } from '../Outcome.ts';

/** The scores for which the report says what answering only from there on would mean. */
const asked = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

/** What would be, if the bot answered whatever scores `from` or more, and nothing else. */
export interface Coverage {
  from: number;
  /** How many would be answered, and what part of all cases that is. */
  count: number;
  answered: number;
  /** Of the answers: the part that would be right; 1 where there is none. */
  right: number;
}

/** Each threshold of the report. */
export function coverageAt(outcomes: readonly Outcome[]): Coverage[] {
  return asked.map((from) => coverageOf(from, outcomes.filter((outcome) => topScore(outcome) >= from), outcomes.length));
}

/** Every threshold that makes a difference, the strictest first: the line of the plot. */
export function coverageCurve(outcomes: readonly Outcome[]): Coverage[] {
  const sorted = outcomes.toSorted((a, b) => topScore(b) - topScore(a));
  const points: Coverage[] = [];
  let right = 0;
  sorted.forEach((outcome, i) => {
    if (isRight(outcome)) right += 1;
    const next = sorted[i + 1];
    if (next !== undefined && topScore(next) === topScore(outcome)) return;
    points.push({ from: topScore(outcome), count: i + 1, answered: (i + 1) / sorted.length, right: right / (i + 1) });
  });
  return points;
}

function coverageOf(from: number, answers: readonly Outcome[], all: number): Coverage {
  return {
    from, count: answers.length, answered: all === 0 ? 0 : answers.length / all,
    right: answers.length === 0 ? 1 : answers.filter(isRight).length / answers.length,
  };
}
