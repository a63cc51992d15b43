import type { Signals } from './signals.ts';

/**
 * What {@link confidence} makes of each signal, in logits; `…Entries` belongs to a signal times the logarithm of the number of entries.
 * Fitted by `test/bench/fitConfidence.ts` on some 117,000 readings by FAQs of 1 to 150 entries with 1 to 16 questions each, a third of
 * them of messages that the FAQ does not cover; in some a quarter of the entries are new, with three questions in one language.
 */
export const coefficients = {
  always: 5.67,
  margin: 1.45,
  chance: 1.18,
  cosine: -5.09,
  covered: 1.61,
  keyword: -1.24,
  entries: -0.61,
  questions: -1.28,
  chanceEntries: -0.05,
  cosineEntries: -0.38,
};

/** The signals as the coefficients take them. */
export function regressors(signals: Signals): Record<keyof typeof coefficients, number> {
  const entries = Math.log(signals.entries);
  return {
    always: 1,
    margin: Math.tanh(signals.margin / 3),
    chance: signals.chance,
    cosine: signals.cosine,
    covered: signals.covered,
    keyword: signals.keyword ? 1 : 0,
    entries,
    questions: Math.log(signals.questions),
    chanceEntries: signals.chance * entries,
    cosineEntries: signals.cosine * entries,
  };
}

/**
 * How likely it is that the best entry is the right answer, 0 to 1. The coefficients are the same for every FAQ: how well a FAQ's own
 * questions are found when they are left out in turn was measured as a further signal, and told nothing that these do not tell.
 */
export function confidence(signals: Signals): number {
  const values = regressors(signals);
  let sum = 0;
  for (const name of Object.keys(coefficients) as (keyof typeof coefficients)[]) sum += coefficients[name] * values[name];
  return 1 / (1 + Math.exp(-sum));
}
