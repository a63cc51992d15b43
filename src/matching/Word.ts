import type { TextWord } from '../language/splitWords.ts';

/** A word of a message or a question, with what is known of it. After a correction `folded` and `stem` are those of the word it was read as. */
export interface Word extends TextWord {
  /** Read as English: kept apart from the Nordic words, for "gift" is a present in the one and poison in the others. */
  english: boolean;
  /** How much it may decide, 0 to 1. */
  weight: number;
  /** The concepts it stands for, alone or as the first word of a phrase. */
  concepts: string[];
  /** The senses of the thesaurus it has, in the same way. */
  senses: string[];
  /** Part of a greeting, of thanks or of a goodbye, which may stand around any question. */
  courtesy?: true;
  /** The stems of the words it is put together from, where it is a compound that the vocabulary lacks. */
  parts: string[];
  /** What was typed, folded, where the spelling was corrected. */
  typed?: string;
}
