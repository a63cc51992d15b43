import { quoted } from './quoted.ts';
import type { YamlProblem } from './YamlProblem.ts';

type Explanation = Omit<YamlProblem, 'at'>;

/** Why a text cannot begin as it does, where YAML keeps its first sign for itself; `undefined` where the start is not to blame. */
export function explainFirstSign(value: string): Explanation | undefined {
  const inQuotes = `Put the text in quotes: ${quoted(value)}`;
  if (value.startsWith('{{')) {
    return { code: 'yaml.braces', text: 'A text that starts with "{{" is not read as text', remedy: inQuotes };
  }
  if (value.startsWith('*')) return explainStar(value, inQuotes);
  if (/^[>|]/.test(value) && !/^[>|][-+0-9]*[ \t]*(#.*)?$/.test(value)) {
    const sign = value.charAt(0);
    return {
      code: 'yaml.block-sign',
      text: `"${sign}" at the start says that the text comes on the lines below, but more stands on this line`,
      remedy: `${inQuotes}, or write "${sign}" alone and the text below it, moved in by two spaces`,
    };
  }
  if (/^-(\s|$)/.test(value)) {
    return {
      code: 'yaml.list-on-line',
      text: 'A list cannot begin on the same line as its field',
      remedy: 'Begin the list on the next line, moved in by two spaces; if it is text, write "|" after the colon and the text below it',
    };
  }
  if (/^\?\s/.test(value) || /^[&!@`%,\]}]/.test(value)) {
    const sign = value.charAt(0);
    return { code: 'yaml.sign', text: `A text cannot start with ${sign === '`' ? 'a backtick (`)' : `"${sign}"`}: it means something else in YAML`, remedy: inQuotes };
  }
  return undefined;
}

function explainStar(value: string, inQuotes: string): Explanation {
  if (/^\*[ \t]/.test(value)) {
    return { code: 'yaml.star', text: 'A line of a list starts with "-", not with "*"', remedy: `Write: - ${value.slice(1).trim()}` };
  }
  const text = 'A "*" at the start means something else in YAML';
  const word = /^\*([^\s*,\]}]+)\*?$/.exec(value)?.[1];
  return word === undefined || value.endsWith('*')
    ? { code: 'yaml.star', text, remedy: inQuotes }
    : { code: 'yaml.star', text, remedy: `The star goes last, for any ending: ${word}*` };
}
