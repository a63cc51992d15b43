import type { Outcome } from '../../src/cli/test/Outcome.ts';
import { anUnderstanding, aReading } from './anUnderstanding.ts';

/** What may be said of an outcome; all else has a good default. */
export interface OutcomeSketch {
  text?: string;
  lang?: string;
  langs?: readonly string[];
  /** Entry ids that are right; none: nothing should answer. */
  right?: readonly string[];
  /** The best entry, and its score. */
  best?: string;
  score?: number;
  others?: readonly string[];
  verdict?: Outcome['verdict'];
  offered?: readonly string[];
  /** The language it was taken for. */
  taken?: string;
}

/** A case and what the bot made of it: by itself a right answer. */
export function anOutcome({ text = 'hei', lang, langs, right = ['a'], best = 'a', score = 0.9, others = [], verdict = 'answer', offered = [], taken = 'nb' }: OutcomeSketch = {}): Outcome {
  const ranked = [{ id: best, score }, ...others.map((id, i) => ({ id, score: score / (i + 2) }))];
  return {
    test: { text, right, place: 'cases.jsonl:1', ...(lang !== undefined && { lang }), ...(langs !== undefined && { langs }) },
    lang: taken, verdict, ranked, offered,
    understood: anUnderstanding({ text, reading: { ...aReading(verdict), ranked, offered } }),
  };
}
