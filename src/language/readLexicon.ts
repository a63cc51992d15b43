import { z } from 'zod';
import { expandAlternatives } from './expandAlternatives.ts';
import type { Language } from './Language.ts';
import type { Lexicon } from './Lexicon.ts';
import { readShippedYaml } from './readShippedYaml.ts';

const words = z.array(z.string().min(1)).min(1);
const messages = words.transform((phrases) => [...new Set(phrases.flatMap(expandAlternatives))].filter((phrase) => phrase !== ''));
const schema = z.strictObject({
  commands: z.strictObject({ person: messages, stop: messages, restart: messages, help: messages }),
  yes: messages,
  no: messages,
  ping: messages,
  fillers: words,
  synonyms: z.array(words.min(2)),
  concepts: z.record(z.string(), words),
  common: words,
}) as unknown as z.ZodType<Lexicon>;

/** Reads `lexicon.yaml`, with its `(a|b)` written out. Throws `language.broken`. */
export function readLexicon(language: Language, text: string): Lexicon {
  return readShippedYaml(language, 'lexicon.yaml', text, schema);
}
