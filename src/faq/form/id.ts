import { fold } from '../../language/fold.ts';
import type { JsonSchema } from '../schema/JsonSchema.ts';
import { shorten } from '../yaml/quoted.ts';
import type { Form } from './Form.ts';
import { shapedText, type Unfit } from './text.ts';

const pattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
const shape = new RegExp(pattern);
const longest = 64;

/** How an id looks to an editor, where it is the name of a field. */
export const idNameSchema: JsonSchema = { pattern, maxLength: longest };

/** What is wrong with an id: lower-case letters a to z, digits, single dashes between them, at most 64 characters. */
export function unfitId(text: string): Unfit | undefined {
  const long = text.length > longest;
  if (shape.test(text) && !long) return undefined;
  const better = fold(text).replace(/[^a-z0-9]+/g, '-').slice(0, longest).replace(/^-+|-+$/g, '');
  return {
    code: 'id.form',
    text: long ? `The id "${shorten(text)}" is longer than 64 characters` : `"${shorten(text)}" cannot be an id: it may hold a to z, 0 to 9 and single dashes`,
    remedy: better === '' ? 'Write for example: opening-hours' : `Write: ${better}`,
  };
}

/** The id of an entry, a branch or a team. */
export const id: Form<string> = shapedText({ type: ['string', 'integer'], ...idNameSchema }, (text) => unfitId(text) ?? { value: text });
