import { explainFirstSign } from './explainFirstSign.ts';
import { explainBrackets } from './explainBrackets.ts';
import { explainQuotes } from './explainQuotes.ts';
import { explainStray } from './explainStray.ts';
import { quoted, shorten } from './quoted.ts';
import type { Stretch } from './convertNode.ts';
import type { YamlProblem } from './YamlProblem.ts';

// Indentation, dashes, a name with its colon if there is one, and the value.
const firstLine = /^(\s*)((?:-[ \t]+)*)(?:([^\s:"'[\]{}#&*!|>%@`,][^:\n]*?|"[^"\n]*"|'[^'\n]*')[ \t]*:(?:[ \t]+|(?=\n|$)))?([^\n]*)/;

/** The name and the value of the field that a stretch begins with. */
export function fieldStart(text: string): { name?: string; nameAt: number; value: string; valueAt: number } {
  const [whole = '', blank = '', dashes = '', name, value = ''] = firstLine.exec(text) ?? [];
  const start = { nameAt: blank.length + dashes.length, value: value.trimEnd(), valueAt: whole.length - value.length };
  return name === undefined ? start : { ...start, name };
}

/**
 * Says what is wrong with a stretch that is one field or one text, and that the library could not read.
 * @param error what the library stumbled over first, counted from the start of the stretch
 */
export function explainBroken({ text, base }: Stretch, error: { at: number; code: string }): YamlProblem {
  const { name, value, valueAt } = fieldStart(text);
  const at = base + valueAt;
  const rest = text.slice(valueAt + value.length);

  const tab = /(?:^|\n)[ ]*\t/.exec(text.slice(0, error.at + 1));
  if (error.code === 'TAB_AS_INDENT' && tab !== null) return explainTab(base + tab.index + tab[0].length - 1);
  if (error.code === 'BAD_DQ_ESCAPE') {
    return {
      code: 'yaml.backslash',
      at: base + error.at,
      text: 'A backslash in double quotes begins a special sign, and this is none',
      remedy: `Use single quotes: '${shorten(value.replace(/^"|"$/g, '')).replaceAll("'", "''")}'`,
    };
  }
  if (/^["']/.test(value)) return explainQuotes(value, text.slice(valueAt), at);
  const sign = explainFirstSign(value);
  if (sign !== undefined) return { ...sign, at };
  if (/^[[{]/.test(value)) return explainBrackets(value, text.slice(valueAt), at, error.at - valueAt);
  if (/^[>|]/.test(value)) {
    return {
      code: 'yaml.block-indent',
      at: base + error.at + (/\S/.exec(text.slice(error.at))?.index ?? 0),
      text: 'This line stands further left than the first line of its text',
      remedy: 'Let all lines of the text begin below each other',
    };
  }
  return explainPlain({ text, base }, { name, value, at, rest }, error);
}

/** A tab where spaces belong. */
export function explainTab(at: number): YamlProblem {
  return { code: 'yaml.tab', at, text: 'A tab stands at the start of the line', remedy: 'Use spaces there, two for each step' };
}

function explainPlain(
  { text, base }: Stretch,
  { name, value, at, rest }: { name: string | undefined; value: string; at: number; rest: string },
  error: { at: number; code: string },
): YamlProblem {
  const comment = /\s#/.exec(text.slice(0, error.at));
  if (comment !== null && rest.trim() !== '') {
    return {
      code: 'yaml.comment',
      at: base + comment.index + 1,
      text: '" #" begins a comment, and the text goes on below it',
      remedy: 'Put the text in quotes, or write "|" after the colon and the text below it, moved in by two spaces',
    };
  }
  const colon = /:(\s|$)/.exec(value);
  if (colon !== null) {
    return {
      code: 'yaml.colon',
      at: at + colon.index,
      text: `": " makes a field of "${shorten(value.slice(0, colon.index))}" in the middle of the text`,
      remedy: `Put the whole text in quotes: ${quoted(value)}`,
    };
  }
  const below = /\n([ ]*)([^\n]*?)[ \t]*:(?=\s|$)/.exec(rest);
  if (name !== undefined && below !== null) {
    const { 1: blank = '', 2: other = '' } = below;
    const belowAt = at + value.length + below.index + 1 + blank.length;
    return /^[\w-]+$/.test(other) ? {
      code: 'yaml.indent',
      at: belowAt,
      text: `"${other}" stands further in than "${name}", so it is read as part of its text`,
      remedy: `Let "${other}" begin below "${name}"; if it is part of the text, write "|" after "${name}:" and the whole text below it`,
    } : {
      code: 'yaml.colon',
      at: belowAt + other.length,
      text: `": " makes a field of "${shorten(other)}" in the middle of the text`,
      remedy: `Write "|" after "${name}:" and the whole text below it, moved in by two spaces`,
    };
  }
  if (name === undefined) return explainStray(value, at);
  return {
    code: 'yaml.unreadable',
    at: base + error.at,
    text: 'This cannot be read as YAML',
    remedy: 'Put the text in quotes, or write "|" after the colon and the text below it, moved in by two spaces',
  };
}
