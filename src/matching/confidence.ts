import type { Signals } from './signals.ts';

/**
 * The coefficients of {@link confidence}, fitted by `test/bench/fitConfidence.ts` on some 57,000 readings by FAQs of 1 to 150 entries
 * with 1 to 10 questions each, a third of them messages that the FAQ does not cover.
 */
const coefficients = {
  always: -1.93,
  margin: 3.08,
  chance: 0.16,
  cosine: 5.7,
  known: 3.16,
  cosineKnown: -5.9,
  chanceKnown: 0.43,
  entries: 0.27,
  questions: -0.48,
  cosineEntries: -1.34,
  chanceEntries: 0.13,
} as const;

/**
 * How likely it is that the best entry is the right answer, 0 to 1. That of one FAQ's own questions, left out in turn, was tried in
 * place of fixed coefficients and told nothing more, neither for small FAQs nor for large ones.
 */
export function confidence(signals: Signals, trust = 0): number {
  const margin = Math.tanh(signals.margin / 3);
  const entries = Math.log(signals.entries);
  const sum = trust
    + coefficients.always
    + coefficients.margin * margin
    + coefficients.chance * signals.chance
    + coefficients.cosine * signals.cosine
    + coefficients.known * signals.known
    + coefficients.cosineKnown * signals.cosine * signals.known
    + coefficients.chanceKnown * signals.chance * signals.known
    + coefficients.entries * entries
    + coefficients.questions * Math.log(signals.questions)
    + coefficients.cosineEntries * signals.cosine * entries
    + coefficients.chanceEntries * signals.chance * entries;
  return 1 / (1 + Math.exp(-sum));
}
