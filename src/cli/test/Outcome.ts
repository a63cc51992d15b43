import type { Understanding } from '../../conversation/Understanding.ts';
import type { Ranked, Verdict } from '../../matching/Reader.ts';
import type { TestCase } from './TestCase.ts';

/** A case and what the bot made of it. */
export interface Outcome {
  test: TestCase;
  /** The language it was taken for. */
  lang: string;
  verdict: Verdict;
  /** Best first. */
  ranked: readonly Ranked[];
  /** With *clarify*: what was offered. */
  offered: readonly string[];
  understood: Understanding;
}

/** The right entry comes first. */
export function isRight({ ranked, test }: Pick<Outcome, 'ranked' | 'test'>): boolean {
  const best = ranked[0]?.id;
  return best !== undefined && test.right.includes(best);
}

/** The FAQ should answer it. */
export function isCovered({ test }: Pick<Outcome, 'test'>): boolean {
  return test.right.length > 0;
}

/** It was answered, but with what is not right: the one thing that does harm. */
export function isWrongAnswer(outcome: Pick<Outcome, 'ranked' | 'test' | 'verdict'>): boolean {
  return outcome.verdict === 'answer' && !isRight(outcome);
}

/** The score of the best entry, 0 where there is none. */
export function topScore({ ranked }: Pick<Outcome, 'ranked'>): number {
  return ranked[0]?.score ?? 0;
}
