import { quoted, shorten } from '../yaml/quoted.ts';
import type { TextNode } from '../yaml/YamlNode.ts';
import { capital, restOfLine } from './readText.ts';
import type { Sheet } from './Sheet.ts';

/** Warns where a comment seems to have eaten the end of a text that was meant to go on. */
export function warnOfComment(node: TextNode, sheet: Sheet, name: string, prose: boolean): void {
  if (node.comment === undefined) return;
  const comment = restOfLine(sheet.source, node.comment);
  const glued = /^#[^\s#]/.test(comment);
  const cut = prose ? /[\p{L}\p{N},;(–-]$/u.test(node.text) : /[,;:(–]$/.test(node.text);
  if (!glued && !cut) return;
  sheet.warning('yaml.comment', node.comment, `" #" begins a comment, so ${name} ends before "${shorten(comment)}"`,
    `If that belongs to the text, put it all in quotes: ${quoted(`${node.text} ${comment}`)}; if it is a comment, ${glued ? 'write a space after "#"' : 'put it on a line of its own'}`);
}

/** Warns of a text in the quotes of a word processor, which are a part of it: YAML knows only straight ones. */
export function warnOfCurlyQuotes(node: TextNode, sheet: Sheet, name: string): void {
  if (!/^[“”„][^“”„]*[“”]$/u.test(node.text.trim())) return;
  sheet.warning('text.curly-quotes', node.at, `${capital(name)} stands in curly quotes, which are a part of the text`, `If they are not meant, write straight ones: ${quoted(node.text.trim().slice(1, -1))}`);
}

/** Warns of lines of a list that YAML joins into one text. */
export function warnOfJoinedLines(node: TextNode, sheet: Sheet, name: string, prose: boolean): void {
  const source = sheet.source.slice(node.at, node.end);
  const literal = node.style === 'block' && source.startsWith('|');
  const line = literal ? null : /\n[ ]*(- \S)/.exec(source);
  // A folded block keeps lines apart that are moved in further, or stand after an empty one.
  if (line === null || node.text.includes(`\n${line[1] ?? ''}`)) return;
  const at = node.at + line.index + line[0].length - (line[1] ?? '').length;
  if (prose) sheet.warning('text.joined', at, `The lines of ${name} are joined into one, so this is no list`, 'Write "|" alone after the colon, and the whole text below it, moved in by two spaces');
  else sheet.warning('text.joined', at, 'This line stands further in than the one above it, so both are one text', 'Let its "-" begin below the "-" above');
}
