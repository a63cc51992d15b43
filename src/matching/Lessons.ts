import type { Language } from '../language/Language.ts';
import type { Topic } from './Reader.ts';

/** All that the engine learns of a FAQ. Two FAQs with the same lessons make the same model. */
export interface Lessons {
  topics: readonly Topic[];
  /** The shop's own synonyms, by language. */
  synonyms?: Readonly<Partial<Record<Language, readonly (readonly string[])[]>>>;
}
