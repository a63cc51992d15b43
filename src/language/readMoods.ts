import { z } from 'zod';
import type { Language } from './Language.ts';
import { readShippedYaml } from './readShippedYaml.ts';
import { wordList } from './wordList.ts';

const schema = z.strictObject({
  furious: wordList, angry: wordList, strained: wordList, happy: wordList, pleased: wordList, calm: wordList, very: wordList, never: wordList, negations: wordList,
});

/**
 * The words by which one language shows a mood: `<language>/moods.yaml`. A `*` at the end of a word stands for any ending, `...` for
 * up to three words in between.
 */
export interface MoodWords {
  /** Says it alone: swearing, insults, threats. */
  furious: readonly string[];
  /** Displeasure. Says it alone too, but not against a happy word or when denied. */
  angry: readonly string[];
  /** Half a sign of anger: two of them make one, or one with a word of `very` before it. */
  strained: readonly string[];
  happy: readonly string[];
  /** Half a sign of joy, likewise. */
  pleased: readonly string[];
  /** Phrases whose words look like a mood and are none: "thanks in advance". */
  calm: readonly string[];
  /** Words that stress the next one: "så", "helt", "far too". */
  very: readonly string[];
  /** Words that turn joy but not anger: "aldri fornøyd", yet "aldri så dårlig". */
  never: readonly string[];
  /** Turn the mood of the words that follow: "ikke fornøyd", "not bad". */
  negations: readonly string[];
}

/** Reads `moods.yaml`. Throws `language.broken`. */
export function readMoods(language: Language, text: string): MoodWords {
  return readShippedYaml(language, 'moods.yaml', text, schema);
}
