import { quoted, shorten } from './quoted.ts';
import type { YamlProblem } from './YamlProblem.ts';

/**
 * Says what is wrong with a value that begins with `[` or `{`.
 * @param value what stands on its first line
 * @param whole that, and the lines that go on with it
 * @param stumble where the library gave up, counted from the start of the value
 */
export function explainBrackets(value: string, whole: string, at: number, stumble: number): YamlProblem {
  const opening = value.charAt(0);
  const closing = opening === '[' ? ']' : '}';
  const comment = /[\s[{,]#/.exec(value);
  if (comment !== null) {
    return {
      code: 'yaml.comment',
      at: at + comment.index + 1,
      text: '"#" begins a comment here, and the rest of the line is not read',
      remedy: 'Put each text that has "#" in it in quotes: ["######", "FF-####"]',
    };
  }
  if (/^\[[^\]]*\]\(/.test(value)) {
    return { code: 'yaml.bracket-text', at, text: 'A text that starts with "[" is read as a list', remedy: `Put the text in quotes: ${quoted(value)}` };
  }
  const bare = whole.replace(/"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'/g, (text) => 'x'.repeat(text.length));
  const mark = /(?<=^|[[{,:]\s*)["']/.exec(bare);
  if (mark !== null) {
    return {
      code: 'yaml.quote-open',
      at: at + mark.index,
      text: `The text begins with ${mark[0]}, and no ${mark[0]} ends it`,
      remedy: `Put a ${mark[0]} at the end of the text`,
    };
  }
  const braces = bare.indexOf('{{', 1);
  if (braces > 0) {
    return { code: 'yaml.braces', at: at + braces, text: `"{{" between ${opening} and ${closing} begins a map of its own`, remedy: 'Put each text with {{…}} in it in quotes' };
  }
  if (bare.split(opening).length > bare.split(closing).length) {
    return {
      code: 'yaml.bracket-open',
      at,
      text: `"${opening}" is opened here and not closed`,
      remedy: `Write "${closing}" at its end; if it is text, put it in quotes: ${quoted(value)}`,
    };
  }
  const rest = whole.slice(Math.max(0, stumble)).trim();
  if (rest.startsWith(closing) && bare.trimEnd().endsWith(closing) && whole.slice(0, stumble).includes('\n')) {
    return {
      code: 'yaml.bracket-indent',
      at: at + stumble,
      text: `"${closing}" stands too far left on a line of its own`,
      remedy: `Move it in by two spaces more than the name of the field, or put all on one line: ${opening}one, two${closing}`,
    };
  }
  return {
    code: 'yaml.bracket-text',
    at,
    text: `What begins with "${opening}" must end with "${closing}" and have a comma between its parts; "${shorten(rest)}" does not fit in`,
    remedy: `If it is text, put it in quotes: ${quoted(value)}`,
  };
}
