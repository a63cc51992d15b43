import { shorten } from './quoted.ts';
import type { YamlProblem } from './YamlProblem.ts';

// Blanks that look like a space and are none to YAML; they come along when text is copied from a web page or Word.
const oddBlank = /[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/** A blank that YAML does not take for a space, where one is needed; `undefined` where there is none. */
export function explainOddBlank(text: string, at: number): YamlProblem | undefined {
  const blank = /^(?:-|[^\s:]*:)?[ ]*/.exec(text)?.[0].length ?? 0;
  const sign = text.charAt(blank);
  if (sign === '' || !oddBlank.test(sign)) return undefined;
  return {
    code: 'yaml.odd-blank',
    at: at + blank,
    text: 'Here stands a blank that looks like a space and is none, as text copied from a web page has',
    remedy: 'Delete it and press the space bar',
  };
}

/** Says what is wrong with a line that is neither a field nor a line of a list. */
export function explainStray(text: string, at: number): YamlProblem {
  const line = /^[^\n]*/.exec(text)?.[0].trimEnd() ?? '';
  const blank = explainOddBlank(line, at);
  if (blank !== undefined) return blank;
  const [, name, value] = /^([\p{L}\w-]+):((?!\/\/)\S.*)/u.exec(line) ?? [];
  if (name !== undefined && value !== undefined) {
    return { code: 'yaml.colon-space', at: at + name.length, text: 'There is no space after the colon', remedy: `Write: ${name}: ${shorten(value)}` };
  }
  const dashed = /^-([^\s-].*)/.exec(line)?.[1];
  if (dashed !== undefined) {
    return { code: 'yaml.dash-space', at, text: 'There is no space after the dash', remedy: `Write: - ${shorten(dashed)}` };
  }
  const [, equal, sign = ''] = /^([a-z_]+)\s*([=;])\s/.exec(line) ?? [];
  if (equal !== undefined) {
    const written = line.slice(line.indexOf(sign) + 1).trim();
    return { code: 'yaml.no-colon', at: at + line.indexOf(sign), text: `"${sign}" stands where a colon should`, remedy: `Write: ${equal}: ${shorten(written)}` };
  }
  if (/^[a-z_]+$/.test(line) && text.trimEnd() !== line) {
    return { code: 'yaml.no-colon', at: at + line.length, text: `There is no colon after "${line}"`, remedy: `Write: ${line}:` };
  }
  return {
    code: 'yaml.stray-line',
    at,
    text: `"${shorten(line)}" is not a field`,
    remedy: 'If it belongs to the text above, move it in by two spaces more than the name of that field; a field is a name, a colon and a space',
  };
}
