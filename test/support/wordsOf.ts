import type { Language } from '../../src/language/Language.ts';
import { splitWords } from '../../src/language/splitWords.ts';
import type { Word } from '../../src/matching/Word.ts';

/** The words of a text, of which nothing more is known yet. */
export function wordsOf(text: string, language: Language = 'nb'): Word[] {
  return splitWords(text, language).map((word) => ({ ...word, english: language === 'en', weight: 1, concepts: [], senses: [], parts: [] }));
}
