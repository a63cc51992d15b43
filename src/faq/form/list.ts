import { quoted, shorten } from '../yaml/quoted.ts';
import type { ListNode, YamlNode } from '../yaml/YamlNode.ts';
import type { Form, Placed } from './Form.ts';
import { capital, tellEmpty } from './readText.ts';
import type { Sheet } from './Sheet.ts';

/** How many a list may hold. */
export interface ListLimits {
  least?: number;
  most?: number;
}

/** A list, each of whose lines has one form. Lines that do not are told and left out. */
export function list<T>(form: Form<T>, { least = 0, most }: ListLimits = {}): Form<readonly Placed<T>[]> {
  return {
    schema: { type: 'array', items: form.schema, ...(least > 0 && { minItems: least }), ...(most !== undefined && { maxItems: most }) },
    read(node, sheet, name, keyAt = node.at) {
      if (node.kind !== 'list') {
        tellNotList(node, sheet, name, keyAt);
        return undefined;
      }
      warnOfDecimalCommas(node, sheet);
      const value = node.items.flatMap((item) => form.read(item, sheet, `a line of ${name}`) ?? []);
      if (node.items.length < least) {
        sheet.fault('list.short', node.at, `${capital(name)} needs ${least} or more, and has ${node.items.length === 0 ? 'none' : node.items.length}`, 'Write one more');
      }
      if (most !== undefined && node.items.length > most) {
        sheet.fault('list.long', node.items[most]?.at ?? node.at, `${capital(name)} has ${node.items.length}, and ${most} is the most`,
          `Take ${node.items.length - most} away`);
      }
      return { value, at: node.at, node };
    },
  };
}

function tellNotList(node: YamlNode, sheet: Sheet, name: string, keyAt: number): void {
  const bare = name.replaceAll('"', '');
  if (node.kind === 'empty') tellEmpty(keyAt, node.comment, sheet, name);
  if (node.kind === 'text') {
    const dashes = node.style === 'plain' && /^-\S/.test(node.text);
    if (dashes) sheet.fault('yaml.dash-space', node.at, 'There is no space after the dash', 'Write a space after each "-" that begins a line of a list');
    else sheet.fault('value.not-list', node.at, `${capital(name)} should be a list`, `Write it in brackets: ${bare}: [${inList(node.text)}]`);
  }
  if (node.kind === 'map') {
    sheet.fault('value.not-list', node.at, `${capital(name)} should be a list`, node.flow
      ? `Write it in brackets, not braces: ${bare}: [one, two]`
      : 'Write each on a line of its own that starts with "- "');
  }
}

/** Words with commas between were meant as a list; a sentence with a comma in it was not. */
function inList(text: string): string {
  const words = text.split(/,\s+/).every((part) => part.trim().split(/\s+/).length <= 3);
  return (text.includes(',') && !words) || /[:#[\]{}"']/.test(text) ? quoted(text) : shorten(text);
}

/** `[1,5 liter]` is a list of two; whoever wanted two would have written a space. */
function warnOfDecimalCommas(node: ListNode, sheet: Sheet): void {
  if (!node.flow) return;
  for (const [index, item] of node.items.entries()) {
    const next = node.items[index + 1];
    if (next === undefined || item.kind !== 'text' || next.kind !== 'text') continue;
    if (sheet.source.slice(item.end, next.at) !== ',' || !/\d$/.test(item.text) || !/^\d/.test(next.text)) continue;
    sheet.warning('yaml.decimal-comma', item.at, `The comma makes two of it: "${shorten(item.text)}" and "${shorten(next.text)}"`,
      `If it is one, put it in quotes: ${quoted(`${item.text},${next.text}`)}; if it is two, write a space after the comma`);
  }
}
