import { z } from 'zod';
import { expandAlternatives } from './expandAlternatives.ts';
import type { Language } from './Language.ts';
import { readShippedYaml } from './readShippedYaml.ts';

const phrases = z.array(z.string().min(1)).min(1).transform((lines) => [...new Set(lines.flatMap(expandAlternatives))].filter((phrase) => phrase !== ''));
const schema = z.strictObject({ 'self-harm': phrases, threat: phrases, innocent: phrases });

/** The phrases of one language at which a person must take over at once: `<language>/alarms.yaml`. `...` and `*` as in `moods.yaml`. */
export interface AlarmPhrases {
  'self-harm': readonly string[];
  /** Violence against people or the shop. Going to law is none. */
  threat: readonly string[];
  /** Looks like one of them and is none: a longer phrase goes before a shorter one. */
  innocent: readonly string[];
}

/** Reads `alarms.yaml`, with its `(a|b)` written out. Throws `language.broken`. */
export function readAlarms(language: Language, text: string): AlarmPhrases {
  return readShippedYaml(language, 'alarms.yaml', text, schema as unknown as z.ZodType<AlarmPhrases>);
}
