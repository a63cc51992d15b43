import { shorten } from './quoted.ts';
import type { YamlProblem } from './YamlProblem.ts';

/**
 * Says what is wrong with a text that begins with a quotation mark.
 * @param value what stands on its first line
 * @param whole that, and the lines that go on with it
 */
export function explainQuotes(value: string, whole: string, at: number): YamlProblem {
  const mark = value.charAt(0);
  const closed = mark === '"' ? /^"(?:[^"\\]|\\[^])*"/.exec(whole) : /^'(?:[^']|'')*'/.exec(whole);
  if (closed === null) {
    return {
      code: 'yaml.quote-open',
      at,
      text: `The text begins with ${mark}, and no ${mark} ends it`,
      remedy: `Put a ${mark} at the end of the text; if ${mark} is a part of it, write ${inOtherQuotes(value, mark)}`,
    };
  }
  return {
    code: 'yaml.quote-early',
    at: at + closed[0].length - 1,
    text: `The quotes end here, and what follows them (${shorten(whole.slice(closed[0].length))}) belongs to nothing`,
    remedy: `Put the whole text in the other quotes: ${inOtherQuotes(value, mark)}`,
  };
}

/** The text in the quotes that it was not put in. */
function inOtherQuotes(value: string, mark: string): string {
  const text = shorten(value.length > 1 && value.endsWith(mark) ? value.slice(1, -1) : value);
  return mark === '"' ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('"', "'")}"`;
}
