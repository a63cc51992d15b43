import { parse } from 'yaml';
import type { z } from 'zod';
import { SkrankeError } from '../base/SkrankeError.ts';
import type { Language } from './Language.ts';

/** Reads one shipped YAML file, every scalar as the text that was typed. Throws `language.broken` with every fault. */
export function readShippedYaml<T>(language: Language, file: string, text: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(text, { schema: 'failsafe', uniqueKeys: false }));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new SkrankeError(
    'language.broken',
    `src/language/${language}/${file} does not have the form the program needs: ${faults}`,
    'This file comes with the program: restore it with "git checkout", or mend it as said.',
  );
}
