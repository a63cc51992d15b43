import { isLanguage } from '../../language/Language.ts';
import { explainFirstSign } from '../yaml/explainFirstSign.ts';
import { explainOddBlank } from '../yaml/explainStray.ts';
import { quoted, shorten } from '../yaml/quoted.ts';
import type { MapNode, TextNode, YamlNode } from '../yaml/YamlNode.ts';
import type { Sheet } from './Sheet.ts';

/** Reads a text, or tells why there is none and what to type. */
export function readText(node: YamlNode, sheet: Sheet, name: string, keyAt = node.at): TextNode | undefined {
  switch (node.kind) {
    case 'text':
      if (node.text.trim() !== '') return node;
      sheet.fault('value.empty', node.at, `${capital(name)} is empty`, node.style === 'block'
        ? 'Move the lines of the text in by two spaces more than its name, or take the field away'
        : 'Write the text between the quotes, or take the line away');
      return undefined;
    case 'empty':
      tellEmpty(keyAt, node.comment, sheet, name);
      return undefined;
    case 'list':
      sheet.fault('value.not-text', node.at, `${capital(name)} should be text, not a list`, node.flow
        ? `If it is text, put it in quotes: ${quoted(sheet.source.slice(node.at, node.end))}`
        : 'For a text of several lines write "|" after the colon and the lines below it, moved in by two spaces');
      return undefined;
    case 'map':
      tellMap(node, sheet, name);
      return undefined;
    case 'broken':
      return undefined;
  }
}

/** Tells that nothing stands where something should. */
export function tellEmpty(at: number, comment: number | undefined, sheet: Sheet, name: string): void {
  if (comment === undefined) {
    sheet.fault('value.empty', at, `${capital(name)} is empty`, 'Write what belongs there, or take the line away');
    return;
  }
  const eaten = restOfLine(sheet.source, comment);
  if (/^#[^\s#]/.test(eaten)) {
    sheet.fault('yaml.comment', comment, `${capital(name)} is empty, since "#" begins a comment`, `If it is text, put it in quotes: ${quoted(eaten)}`);
  } else {
    sheet.fault('value.empty', at, `${capital(name)} is empty; what follows "#" is a comment`, 'Write what belongs there before it, or take the line away');
  }
}

function tellMap(node: MapNode, sheet: Sheet, name: string): void {
  const [first] = node.fields;
  const line = restOfLine(sheet.source, node.at);
  const sign = explainFirstSign(line);
  if (sign !== undefined) {
    sheet.fault(sign.code, node.at, sign.text, sign.remedy);
    return;
  }
  const inList = /(?:^|[\n ])-$/.test(sheet.source.slice(0, node.at).trimEnd());
  if (first !== undefined && inList && !node.flow && !sheet.source.slice(node.at, first.value.at).includes('\n')) {
    sheet.fault('yaml.colon', first.key.end, `": " makes a field of "${shorten(first.key.text)}" in the middle of the text`, `Put the whole text in quotes: ${quoted(line)}`);
    return;
  }
  const byLanguage = node.fields.every(({ key }) => isLanguage(key.text));
  sheet.fault('value.not-text', node.at, `${capital(name)} should be text, not fields with names of their own`, node.flow
    ? `If it is text, put it in quotes: ${quoted(sheet.source.slice(node.at, node.end))}`
    : byLanguage ? 'Write the text of this language only: each language has a folder of its own' : 'Write the text after the colon');
}

/** Tells of a blank that is no space at the start of a name, where it makes another name of it. */
export function tellOddBlank(key: TextNode, sheet: Sheet): boolean {
  const blank = explainOddBlank(key.text, key.at);
  if (blank !== undefined) sheet.fault(blank.code, blank.at, blank.text, blank.remedy);
  return blank !== undefined;
}

/** What stands from an offset to the end of its line. */
export function restOfLine(source: string, at: number): string {
  const end = source.indexOf('\n', at);
  return source.slice(at, end < 0 ? undefined : end).trim();
}

/** With a capital first letter, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
