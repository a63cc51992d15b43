import type { TextWord } from './splitWords.ts';

/** Where a word of a message stands. */
export interface WordPlace {
  /** The sentence it is in, counted from 0. */
  sentence: number;
  /** The part of a sentence between commas and the like, counted through the message. */
  clause: number;
  /** Whether it is in quotation marks: somebody else's word. */
  quoted: boolean;
}

const sentenceEnd = /[.!?…\n]|\p{Extended_Pictographic}/u;
const clauseEnd = /[,;:()–—/]|(?:^|\s)-/;
const quotation = /["“”„«»][^"“”„«»\n]{1,60}["“”„«»]|(?<![\p{L}\p{N}])['‘’][^'‘’\n]{1,60}['‘’](?![\p{L}\p{N}])/gu;

/** Tells of each word of a text in which sentence and clause it stands, by the signs between the words. */
export function wordPlaces(text: string, words: readonly TextWord[]): WordPlace[] {
  const quotations = [...text.matchAll(quotation)].map(({ 0: { length }, index }) => [index, index + length] as const);
  let [sentence, clause, end] = [0, 0, 0];
  return words.map(({ start, text: { length } }) => {
    const between = end === 0 ? '' : text.slice(end, start);
    if (sentenceEnd.test(between)) [sentence, clause] = [sentence + 1, clause + 1];
    else if (clauseEnd.test(between)) clause += 1;
    end = start + length;
    return { sentence, clause, quoted: quotations.some(([from, to]) => start > from && start < to) };
  });
}
