import { stemmer as danish } from '@orama/stemmers/danish';
import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import norwegian from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import swedish from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import { fold } from './fold.ts';
import type { Language } from './Language.ts';

// `natural` has no Danish; @orama/stemmers agrees with Snowball on all of its Danish vocabulary.
const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  nb: (word) => norwegian.stem(word),
  da: danish,
  sv: (word) => swedish.stem(word),
  en: (word) => english.stem(word),
};

/** Words longer than this are no words, and the English stemmer takes 48 seconds for one of 100,000 letters. */
const longest = 40;

/**
 * The stem of a word, folded. The endings are taken off first and the accents afterwards, because the stemmers know the language's own
 * vowels; a word typed without its accents loses the same endings, so both meet in the end ("åpningstidene", "apningstidene").
 */
export function stem(word: string, language: Language): string {
  const lower = word.normalize('NFC').toLowerCase();
  return fold(lower.length > longest ? lower : stemmers[language](lower)) || fold(lower);
}
