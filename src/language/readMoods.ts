import { z } from 'zod';
import type { Language } from './Language.ts';
import { readShippedYaml } from './readShippedYaml.ts';
import { expandAlternatives } from './expandAlternatives.ts';
import { wordList } from './wordList.ts';

const phrases = wordList.transform((list) => [...new Set(list.flatMap(expandAlternatives))]);

const schema = z.strictObject({
  furious: phrases, angry: phrases, strained: phrases, happy: phrases, applause: phrases, pleased: phrases, calm: phrases,
  setback: phrases, fault: phrases, mended: phrases, thanks: phrases, but: phrases, very: phrases, never: phrases, negations: phrases,
});

/**
 * The words by which one language shows a mood: `<language>/moods.yaml`. A `*` at the end of a word stands for any ending, `...` for
 * up to three words in between, `(a|b)` for one or the other.
 */
export interface MoodWords {
  /** Says it alone: swearing, insults, threats. */
  furious: readonly string[];
  /** Displeasure. Says it alone too, but not against a happy word or when denied. */
  angry: readonly string[];
  /** Half a sign of anger: two of them make one, or one with a word of `very` before it. */
  strained: readonly string[];
  happy: readonly string[];
  /** Praise of what was done, joy as well, but mockery where a fault is told: "well done, wrong size". */
  applause: readonly string[];
  /** Half a sign of joy, likewise. */
  pleased: readonly string[];
  /** Phrases whose words look like a mood and are none: "thanks in advance". */
  calm: readonly string[];
  /** What turns any praise near it into mockery, and half a sign of anger by itself: "another week", "without a reply". */
  setback: readonly string[];
  /** What turns applause into mockery, and is no sign by itself: "wrong size", "broken". */
  fault: readonly string[];
  /** Where all is well again, praise is meant: "fixed it", "sent a new one". */
  mended: readonly string[];
  /** Words of thanks, which are meant, if only for politeness. */
  thanks: readonly string[];
  /** Words between praise and trouble that mean both: "but". */
  but: readonly string[];
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
