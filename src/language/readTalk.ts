import { z } from 'zod';
import { expandAlternatives } from './expandAlternatives.ts';
import type { Language } from './Language.ts';
import { readShippedYaml } from './readShippedYaml.ts';
import { wordList } from './wordList.ts';

const messages = z.array(z.string().min(1)).min(1).transform((phrases) => [...new Set(phrases.flatMap(expandAlternatives))].filter((phrase) => phrase !== ''));
const schema = z.strictObject({
  joints: wordList, alternatives: wordList, buts: wordList, asking: wordList, verbs: wordList, subjects: wordList, wanting: wordList, conditions: wordList, abbreviations: wordList,
  follows: wordList, leaning: wordList, courtesies: wordList, openings: messages,
  fine: messages, thanks: messages,
  choices: z.strictObject({ first: messages, second: messages, third: messages, last: messages }),
});

/** How people of one language hold a conversation together: `<language>/talk.yaml`. */
export interface TalkWords {
  /** Words at which one message may go over to its next question: "og", "samt". */
  joints: readonly string[];
  /** Words before another choice within the same question: "eller". */
  alternatives: readonly string[];
  /** Words after which praise turns to something else: "men". */
  buts: readonly string[];
  /** Question words. */
  asking: readonly string[];
  /** Verbs that stand first in a question: "har dere …". */
  verbs: readonly string[];
  /** Pronouns: a word before one of these at the beginning is a verb that asks, "tar dere …". */
  subjects: readonly string[];
  /** How a wish begins, which asks without asking: "jeg vil". */
  wanting: readonly string[];
  /** Words that begin a condition or a reason, which belongs to the question beside it. */
  conditions: readonly string[];
  /** A dot behind these ends no sentence. */
  abbreviations: readonly string[];
  /** What a question begins with that goes on from the one before: "og", "hva med". */
  follows: readonly string[];
  /** Words that point back: "det", "den". */
  leaning: readonly string[];
  /** Politeness around the text of a button that is typed by hand. */
  courtesies: readonly string[];
  /** What people say before they ask: "jeg lurer på", "har et spørsmål om". */
  openings: readonly string[];
  /** Whole messages that only take note of an answer: "ok", "greit". */
  fine: readonly string[];
  /** Whole messages that only thank. */
  thanks: readonly string[];
  /** Whole messages that name a choice by its place. */
  choices: Readonly<Record<ChoicePlace, readonly string[]>>;
}

export type ChoicePlace = 'first' | 'second' | 'third' | 'last';

/** Reads `talk.yaml`, with its `(a|b)` written out. Throws `language.broken`. */
export function readTalk(language: Language, text: string): TalkWords {
  return readShippedYaml(language, 'talk.yaml', text, schema as unknown as z.ZodType<TalkWords>);
}
