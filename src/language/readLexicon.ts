import { z } from 'zod';
import { expandAlternatives } from './expandAlternatives.ts';
import type { Language } from './Language.ts';
import type { Lexicon } from './Lexicon.ts';
import { readShippedYaml } from './readShippedYaml.ts';
import { wordList } from './wordList.ts';

const messages = z.array(z.string().min(1)).min(1).transform((phrases) => [...new Set(phrases.flatMap(expandAlternatives))].filter((phrase) => phrase !== ''));
const schema = z.strictObject({
  commands: z.strictObject({ person: messages, stop: messages, restart: messages, help: messages }),
  yes: messages,
  no: messages,
  ping: messages,
  fillers: wordList,
  synonyms: z.array(wordList),
  concepts: z.record(z.string(), wordList),
  common: wordList,
  elsewhere: z.array(z.string().min(1)).min(1),
}) as unknown as z.ZodType<Lexicon>;

/** Reads `lexicon.yaml`, with its `(a|b)` written out. Throws `language.broken`. */
export function readLexicon(language: Language, text: string): Lexicon {
  return readShippedYaml(language, 'lexicon.yaml', text, schema);
}
