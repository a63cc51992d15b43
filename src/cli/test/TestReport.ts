import type { Faq } from '../../faq/Faq.ts';
import type { Comparison } from './compare/Comparison.ts';
import type { UnknownIntent } from './currentIntents.ts';
import type { Failure } from './failures.ts';
import type { Measured } from './measure/measure.ts';
import type { Outcome } from './Outcome.ts';

/** All that `skranke test` has found: the text, the JSON and the page are made of it. */
export interface TestReport extends Measured {
  faq: Faq;
  /** The FAQ's folder, as the person calls it. */
  folder: string;
  /** The cases file; without it, the FAQ's own `tests` lines were asked. */
  cases?: string;
  /** The bot was told the languages. */
  langKnown: boolean;
  outcomes: readonly Outcome[];
  /** In the order of their names. */
  languages: readonly ({ lang: string } & Measured)[];
  /** The FAQ's own lines that failed; none with a cases file. */
  failures: readonly Failure[];
  unknown: readonly UnknownIntent[];
  comparison?: Comparison;
}
