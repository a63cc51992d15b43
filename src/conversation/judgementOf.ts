import type { Ranked, Verdict } from '../matching/Reader.ts';
import type { Understanding } from './Understanding.ts';

/** What a message comes to, labels of buttons included: they go before all matching. */
export interface Judgement {
  verdict: Verdict;
  /** Best first, each id once. */
  ranked: readonly Ranked[];
  why: string;
}

export function judgementOf({ label, reading }: Understanding): Judgement {
  if (label === undefined) return { verdict: reading.verdict, ranked: reading.ranked, why: reading.why.summary };
  return {
    verdict: 'answer',
    ranked: [{ id: label.entry, score: 1 }, ...reading.ranked.filter(({ id }) => id !== label.entry)],
    why: `The message is the text on the button of ${label.entry}.`,
  };
}
