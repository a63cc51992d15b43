import { z } from 'zod';
import { SkrankeError } from '../../base/SkrankeError.ts';
import { languages } from '../../language/Language.ts';

/** A line of `skranke match --jsonl`. */
const querySchema = z.object({
  text: z.string(),
  lang: z.string().optional(),
  /** The shop's wall time unless it carries an offset. */
  now: z.string().optional(),
  country: z.enum(['NO', 'DK', 'SE']).optional(),
  tz: z.string().optional(),
});

export type MatchQuery = z.infer<typeof querySchema>;

/** Reads a line of JSON. Throws `match.line` with what is wrong with it. */
export function readMatchQuery(line: string): MatchQuery {
  const result = querySchema.safeParse(parse(line));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new SkrankeError('match.line', `The line does not have the form {"text": "…"}: ${faults}`,
    `Beside "text" it may have "lang" (${languages.join(', ')}), "now" (2026-12-24T15:00), "country" (NO, DK, SE) and "tz" (Europe/Oslo).`);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new SkrankeError('match.line', `The line is not JSON: ${line.slice(0, 80)}`, 'Write one object a line: {"text": "når stenger dere?"}', { cause });
  }
}
