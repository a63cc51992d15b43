import type { Language } from '../language/Language.ts';
import type { Lexicon } from '../language/Lexicon.ts';
import { createPhraseFinder } from '../language/phraseFinder.ts';
import type { Word } from './Word.ts';

/** The concepts that may stand around a question without changing it. */
const courtesies: readonly string[] = ['greeting', 'thanks', 'goodbye'];

/** Marks in the words of a message which concepts they stand for. */
export interface ConceptFinder {
  mark(words: readonly Word[]): void;
}

/**
 * The concepts of one language: those that ship, and the shop's own synonyms. Where phrases overlap the longer one counts alone:
 * "levere den tilbake" is a return, not a delivery.
 */
export function createConceptFinder(
  language: Language,
  { concepts, synonyms }: Pick<Lexicon, 'concepts' | 'synonyms'>,
  ofShop: readonly (readonly string[])[],
): ConceptFinder {
  const finder = createPhraseFinder([
    ...Object.entries(concepts).flatMap(([value, phrases]) => phrases.map((phrase) => ({ phrase, language, value }))),
    ...synonyms.flatMap((phrases, i) => phrases.map((phrase) => ({ phrase, language, value: `${language}:${i}` }))),
    ...ofShop.flatMap((phrases, i) => phrases.map((phrase) => ({ phrase, language, value: `shop:${language}:${i}` }))),
  ]);
  return {
    mark(words) {
      const longest = new Uint8Array(words.length);
      const found = finder.find(words).sort((a, b) => b.at.length - a.at.length);
      for (const { at, value } of found) {
        if (at.some((place) => (longest[place] ?? 0) > at.length)) continue;
        for (const place of at) {
          longest[place] = Math.min(255, at.length);
          const word = words[place];
          if (word !== undefined && courtesies.includes(value)) word.courtesy = true;
        }
        const concepts = words[at[0] ?? 0]?.concepts;
        if (concepts !== undefined && !concepts.includes(value)) concepts.push(value);
      }
    },
  };
}
