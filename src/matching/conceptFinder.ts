import type { Language } from '../language/Language.ts';
import type { Lexicon } from '../language/Lexicon.ts';
import { createPhraseFinder, type FoundPhrase, type PhraseFinder } from '../language/phraseFinder.ts';
import type { Thesaurus } from '../language/Thesaurus.ts';
import type { Word } from './Word.ts';

/** The concepts that may stand around a question without changing it. */
const courtesies: readonly string[] = ['greeting', 'thanks', 'goodbye'];

/** Marks in the words of a message what they stand for. */
export interface ConceptFinder {
  mark(words: readonly Word[]): void;
}

/** What a phrase stands for: a concept of customer service, or a sense of the thesaurus. */
interface Meaning {
  kind: 'concepts' | 'senses';
  name: string;
}

/** What ships of a language, of which a finder is made. */
export interface ShippedMeanings {
  lexicon: Pick<Lexicon, 'concepts' | 'synonyms'>;
  thesaurus: Thesaurus;
}

/**
 * The concepts and senses of one language: those that ship, and the shop's own synonyms. Where phrases overlap the longer one counts
 * alone: "levere den tilbake" is a return, not a delivery.
 */
export function createConceptFinder(language: Language, shipped: ShippedMeanings, ofShop: readonly (readonly string[])[]): ConceptFinder {
  const finders = [shippedFinder(language, shipped)];
  if (ofShop.length > 0) {
    finders.push(createPhraseFinder(ofShop.flatMap((phrases, i) => phrases.map((phrase) => ({ phrase, language, value: { kind: 'concepts', name: `shop:${language}:${i}` } })))));
  }
  return { mark: (words) => mark(words, finders.flatMap((finder) => finder.find(words))) };
}

// What ships is the same for every FAQ, and a FAQ is read anew whenever a file is saved.
const memo = new WeakMap<ShippedMeanings['lexicon'], PhraseFinder<Meaning>>();

function shippedFinder(language: Language, { lexicon, thesaurus }: ShippedMeanings): PhraseFinder<Meaning> {
  const known = memo.get(lexicon);
  if (known !== undefined) return known;
  const finder = createPhraseFinder<Meaning>([
    ...Object.entries(lexicon.concepts).flatMap(([name, phrases]) => phrases.map((phrase) => ({ phrase, language, value: { kind: 'concepts' as const, name } }))),
    ...lexicon.synonyms.flatMap((phrases, i) => phrases.map((phrase) => ({ phrase, language, value: { kind: 'concepts' as const, name: `${language}:${i}` } }))),
    ...Object.entries(thesaurus).flatMap(([name, phrases]) => phrases.map((phrase) => ({ phrase, language, value: { kind: 'senses' as const, name } }))),
  ]);
  memo.set(lexicon, finder);
  return finder;
}

function mark(words: readonly Word[], found: readonly FoundPhrase<Meaning>[]): void {
  const longest = new Uint8Array(words.length);
  for (const { at, value: { kind, name } } of found.toSorted((a, b) => b.at.length - a.at.length)) {
    if (at.some((place) => (longest[place] ?? 0) > at.length)) continue;
    for (const place of at) {
      longest[place] = Math.min(255, at.length);
      const word = words[place];
      if (word !== undefined && courtesies.includes(name)) word.courtesy = true;
    }
    const meanings = words[at[0] ?? 0]?.[kind];
    if (meanings !== undefined && !meanings.includes(name)) meanings.push(name);
  }
}
