import { stemNames } from './features.ts';
import type { SparseVector, Vectoriser } from './vectoriser.ts';
import type { Word } from './Word.ts';

/** Tells which words of a message the FAQ, or one entry of it, has in its questions: in any form, or by a word of the same meaning. */
export interface KnownWords {
  isKnown(word: Word): boolean;
  /**
   * The share of the deciding words that an entry has. A message of only small words is measured by those; a corrected word counts for
   * less, since it may be another word after all.
   */
  share(words: readonly Word[], entry: number): number;
}

/** Words that weigh less do not decide. */
const deciding = 0.6;
const trustInCorrection = 0.7;
const [stemBlock, conceptBlock, senseBlock] = [0, 3, 4];

/** @param entryOf the entry of each vector */
export function createKnownWords(vectoriser: Vectoriser, vectors: readonly SparseVector[], entryOf: Int32Array, entries: number): KnownWords {
  const features = Array.from({ length: entries }, () => new Set<number>());
  vectors.forEach(({ ids }, question) => {
    const own = features[entryOf[question] ?? 0];
    for (const id of ids) if (vectoriser.isWord(id)) own?.add(id);
  });
  const idsOf = (word: Word): (number | undefined)[] => [
    ...stemNames(word).map((name) => vectoriser.idOf(stemBlock, name)),
    ...word.concepts.map((name) => vectoriser.idOf(conceptBlock, name)),
    ...word.senses.map((name) => vectoriser.idOf(senseBlock, name)),
  ];
  return {
    isKnown: (word) => idsOf(word).some((id) => id !== undefined),
    share(words, entry) {
      const telling = words.filter(({ weight }) => weight > deciding);
      let known = 0;
      const counted = telling.length > 0 ? telling : words;
      for (const word of counted) {
        if (idsOf(word).some((id) => id !== undefined && features[entry]?.has(id))) known += word.typed === undefined ? 1 : trustInCorrection;
      }
      return counted.length === 0 ? 0 : known / counted.length;
    },
  };
}
