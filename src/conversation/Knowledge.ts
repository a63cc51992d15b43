import type { Faq } from '../faq/Faq.ts';
import type { DayOverride } from '../hours/DayOverride.ts';
import type { LanguagePacks } from '../language/LanguagePack.ts';
import type { Reader } from '../matching/Reader.ts';
import type { Understand } from './createUnderstand.ts';

/** All that a turn decides from, as it is at one moment. Immutable: a saved file or a closed day makes a new one. */
export interface Knowledge {
  faq: Faq;
  /** The texts the FAQ was read from. */
  files: readonly { path: string; text: string }[];
  packs: LanguagePacks;
  /** The engine, for the checker: the very one that answers. */
  reader: () => Reader;
  understand: Understand;
  /** Days that were closed or opened at the counter (`skranke closed`). */
  overrides: readonly DayOverride[];
}
