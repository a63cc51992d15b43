import type { Ranked, Verdict } from '../../matching/Reader.ts';
import type { TestCase } from './readCases.ts';

/** A case and what the bot made of it. */
export interface Outcome {
  test: TestCase;
  lang: string;
  verdict: Verdict;
  ranked: readonly Ranked[];
  offered: readonly string[];
}

/** How well messages are understood. Shares are 0 to 1, and of all cases unless they say otherwise. */
export interface Figures {
  cases: number;
  /** Cases that the FAQ should answer. */
  covered: number;
  /** Of the covered: the right entry ranked first, and among the first three. */
  first: number;
  amongThree: number;
  /** Of the covered: answered at once, and rightly. */
  answeredRight: number;
  /** Answered, but wrongly: with another entry, or where nothing should answer. */
  wrong: number;
  /** Of the covered that were clarified: the right one was offered. */
  offeredRight: number;
  /** By verdict. */
  verdicts: Readonly<Record<Verdict, number>>;
  /** Of what nothing should answer: answered all the same. */
  unrelatedAnswered: number;
  /** How well the score tells covered from unrelated: 0.5 is chance, 1 is always. */
  auroc?: number;
  /** Recognised as the case says, of those that say. */
  language: number;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const covered = outcomes.filter(({ test }) => test.right.length > 0);
  const unrelated = outcomes.filter(({ test }) => test.right.length === 0);
  const clarified = covered.filter(({ verdict }) => verdict === 'clarify');
  const spoken = outcomes.filter(({ test }) => test.lang !== undefined);
  const verdictShare = (verdict: Verdict): number => share(outcomes, (outcome) => outcome.verdict === verdict);
  return {
    cases: outcomes.length,
    covered: covered.length,
    first: share(covered, isRight),
    amongThree: share(covered, ({ ranked, test }) => ranked.slice(0, 3).some(({ id }) => test.right.includes(id))),
    answeredRight: share(covered, (outcome) => outcome.verdict === 'answer' && isRight(outcome)),
    wrong: share(outcomes, (outcome) => outcome.verdict === 'answer' && !isRight(outcome)),
    offeredRight: share(clarified, ({ offered, test }) => offered.some((id) => test.right.includes(id))),
    verdicts: { answer: verdictShare('answer'), clarify: verdictShare('clarify'), none: verdictShare('none') },
    unrelatedAnswered: share(unrelated, ({ verdict }) => verdict === 'answer'),
    ...(covered.length > 0 && unrelated.length > 0 && { auroc: auroc(covered.map(topScore), unrelated.map(topScore)) }),
    language: share(spoken, ({ test, lang }) => lang === (test.lang === 'nn' ? 'nb' : test.lang)),
  };
}

/** The right entry comes first. */
export function isRight({ ranked, test }: Outcome): boolean {
  const best = ranked[0]?.id;
  return best !== undefined && test.right.includes(best);
}

function topScore({ ranked }: Outcome): number {
  return ranked[0]?.score ?? 0;
}

function share<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length;
}

/** The chance that one of `higher` scores above one of `lower`, ties counted half. */
function auroc(higher: readonly number[], lower: readonly number[]): number {
  const wins = higher.reduce((sum, high) => sum + lower.reduce((won, low) => won + (high > low ? 1 : high === low ? 0.5 : 0), 0), 0);
  return wins / (higher.length * lower.length);
}
