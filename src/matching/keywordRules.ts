import { createPhraseFinder } from '../language/phraseFinder.ts';
import type { Topic } from './Reader.ts';
import type { Word } from './Word.ts';

/** A keyword of the staff's that stands in a message. */
export interface FoundKeyword {
  entry: number;
  keyword: string;
  /** Where its words are in the message. */
  at: readonly number[];
}

/** What the staff's own rules say of a message. */
export interface KeywordRules {
  /** Keywords that are there, the longest first. */
  keywords(words: readonly Word[]): FoundKeyword[];
  /** The entries that a `not` forbids, and the word that does. */
  forbidden(words: readonly Word[]): ReadonlyMap<number, string>;
}

/**
 * `keywords` and `not` of all entries. They hold wherever they are written, whatever language the message was taken for: a short
 * message is easily taken for its neighbour's language, and a word means the same to the shop.
 * @param entryOf the number of an entry
 */
export function createKeywordRules(topics: readonly Topic[], entryOf: (id: string) => number): KeywordRules {
  const finderOf = (field: 'keywords' | 'not'): ReturnType<typeof createPhraseFinder<number>> =>
    createPhraseFinder(topics.flatMap(({ id, language, [field]: phrases }) => phrases.map((phrase) => ({ phrase, language, value: entryOf(id) }))));
  const wanted = finderOf('keywords');
  const unwanted = finderOf('not');
  return {
    keywords: (words) => wanted.find(words)
      .map(({ value, phrase, at }) => ({ entry: value, keyword: phrase, at }))
      .sort((a, b) => b.at.length - a.at.length || a.entry - b.entry),
    // The last pair of an entry stays in the map: turned round, that is the phrase found first.
    forbidden: (words) => new Map(unwanted.find(words).reverse().map(({ value, phrase }) => [value, phrase])),
  };
}
