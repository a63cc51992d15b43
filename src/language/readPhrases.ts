import { z } from 'zod';
import type { Language } from './Language.ts';
import { phraseKeys, type PhraseKey } from './phraseKeys.ts';
import type { PhraseText } from './phrases.ts';
import { readShippedYaml } from './readShippedYaml.ts';

const phrase = z.union([z.string().min(1), z.strictObject({ one: z.string().min(1), other: z.string().min(1) })]);
const keys = Object.keys(phraseKeys) as PhraseKey[];
const schema = z.strictObject(Object.fromEntries(keys.map((key) => [key, phrase]))) as unknown as z.ZodType<Record<PhraseKey, PhraseText>>;

/** Reads `phrases.yaml`, which must hold every key of {@link phraseKeys} and no other. */
export function readPhrases(language: Language, text: string): Readonly<Record<PhraseKey, PhraseText>> {
  return readShippedYaml(language, 'phrases.yaml', text, schema);
}
