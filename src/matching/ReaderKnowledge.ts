import type { Language } from '../language/Language.ts';
import type { RecogniserPacks } from '../language/recogniseLanguage.ts';

/** What a reader brings along besides the FAQ's own topics. */
export interface ReaderKnowledge {
  /** What ships of each language. */
  packs: RecogniserPacks;
  /** The shop's own synonyms, by language. */
  synonyms?: Readonly<Partial<Record<Language, readonly (readonly string[])[]>>>;
}
