import type { Tuning } from './tuning.ts';
import type { Word } from './Word.ts';

/** The blocks of features, in the order in which their numbers count. */
export const blocks = ['stem', 'pair', 'gram', 'concept', 'sense'] as const;

/** Receives one feature: the block's number, its name, how much it counts, and which word it comes from. */
export type Receive = (block: number, name: string, weight: number, word: number) => void;

const [stemBlock, pairBlock, gramBlock, conceptBlock, senseBlock] = [0, 1, 2, 3, 4];

/**
 * What a question looks like to the model: the stems of its words, pairs of neighbouring stems with the ends of the sentence, character
 * n-grams inside the borders of each word, concepts, and the senses of the thesaurus. English has features of its own, but for what words mean.
 */
export function eachFeature(words: readonly Word[], { shortestGram, longestGram }: Pick<Tuning, 'shortestGram' | 'longestGram'>, receive: Receive): void {
  let before = '^';
  let beforeWeight = 1;
  words.forEach((word, i) => {
    const [stem = '', ...parts] = stemNames(word);
    receive(stemBlock, stem, word.weight, i);
    for (const part of parts) receive(stemBlock, part, word.weight, i);
    receive(pairBlock, `${before} ${stem}`, Math.min(beforeWeight, word.weight), i);
    for (const concept of word.concepts) receive(conceptBlock, concept, word.weight, i);
    for (const sense of word.senses) receive(senseBlock, sense, word.weight, i);
    eachGram(`_${word.folded}_`, shortestGram, longestGram, (gram) => receive(gramBlock, word.english ? gram + english : gram, word.weight, i));
    before = stem;
    beforeWeight = word.weight;
  });
  if (words.length > 0) receive(pairBlock, `${before} $`, beforeWeight, words.length - 1);
}

/** Marks what is English. */
const english = '~';

/** The names of the stem features of a word: its own, then those of its parts. */
export function stemNames({ stem, parts, english: isEnglish }: Word): string[] {
  const names = [stem, ...parts];
  return isEnglish ? names.map((name) => name + english) : names;
}

function eachGram(text: string, shortest: number, longest: number, receive: (gram: string) => void): void {
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= text.length; at += 1) receive(text.slice(at, at + length));
  }
}
