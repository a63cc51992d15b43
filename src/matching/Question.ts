import type { Language } from '../language/Language.ts';
import type { Word } from './Word.ts';

/** A question of the FAQ as the model learns it. */
export interface Question {
  text: string;
  language: Language;
  /** Hints (keywords, the id) are learnt like a question, but never shown or repeated as one. */
  kind: 'question' | 'hint';
  /** The number of its entry. */
  entry: number;
  words: readonly Word[];
}
