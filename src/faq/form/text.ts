import type { JsonSchema } from '../schema/JsonSchema.ts';
import type { Form } from './Form.ts';
import { readText } from './readText.ts';
import { warnOfComment, warnOfCurlyQuotes, warnOfJoinedLines } from './textWarnings.ts';

/** What makes a text unfit for its place. */
export interface Unfit {
  code: string;
  text: string;
  remedy: string;
  /** Where in the text, when it is one spot. */
  offset?: number;
}

/** Any text; also a bare number or `true`, which an editor's YAML reader takes for something else. */
export const textSchema: JsonSchema = { type: ['string', 'number', 'boolean'], pattern: '\\S' };

/** A text of one line: a title, a question, a word. Line ends in it become spaces. */
export const lineText: Form<string> = createTextForm(false);

/** A text that may have paragraphs: an answer. */
export const proseText: Form<string> = createTextForm(true);

function createTextForm(prose: boolean): Form<string> {
  return {
    schema: textSchema,
    read(node, sheet, name, keyAt) {
      const text = readText(node, sheet, name, keyAt);
      if (text === undefined) return undefined;
      warnOfComment(text, sheet, name, prose);
      warnOfCurlyQuotes(text, sheet, name);
      warnOfJoinedLines(text, sheet, name, prose);
      const value = prose ? text.text.trim() : text.text.replace(/\s*\n\s*/g, ' ').trim();
      return { value, at: text.at, node };
    },
  };
}

/**
 * A text of a certain shape, turned into what it stands for.
 * @param convert the value, or what is wrong with the (trimmed) text; `name` is what sentences call it
 */
export function shapedText<T>(schema: JsonSchema, convert: (text: string, name: string) => { value: T } | Unfit): Form<T> {
  return {
    schema,
    read(node, sheet, name, keyAt) {
      const text = readText(node, sheet, name, keyAt);
      if (text === undefined) return undefined;
      const read = convert(text.text.trim(), name);
      if ('value' in read) return { value: read.value, at: text.at, node };
      sheet.fault(read.code, text.at, read.text, read.remedy);
      return undefined;
    },
  };
}
