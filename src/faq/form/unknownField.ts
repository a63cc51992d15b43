import { suggest } from '../suggest.ts';
import { explainStray } from '../yaml/explainStray.ts';
import { quoted, shorten } from '../yaml/quoted.ts';
import type { MapNode, YamlField } from '../yaml/YamlNode.ts';
import { tellOddBlank } from './readText.ts';
import type { Sheet } from './Sheet.ts';

/** Takes over fields from elsewhere, in YAML. */
export const mergeKey = '<<';

/** So many names are still a help in a sentence. */
const fewNames = 20;

/** The names of a set of fields, and what staff may write for them in their own language. */
export interface KnownFields {
  names: readonly string[];
  also: Readonly<Record<string, string>>;
}

/**
 * Tells that a set of fields has none by this name.
 * @returns the name that was probably meant
 */
export function tellUnknownField({ key, value }: YamlField, node: MapNode, sheet: Sheet, { names, also }: KnownFields): string | undefined {
  if (tellOddBlank(key, sheet)) return names.find((name) => key.text.endsWith(name));
  if (key.text === mergeKey) {
    sheet.fault('yaml.merge', key.at, '"<<" takes over fields from elsewhere, which a FAQ cannot do', 'Write the fields out here');
    return undefined;
  }
  const stray = node.flow && value.kind === 'empty' ? explainStray(key.text, key.at) : undefined;
  if (stray?.code === 'yaml.colon-space') {
    sheet.fault(stray.code, stray.at, stray.text, stray.remedy);
    return key.text.split(':', 1)[0];
  }
  if (stray !== undefined) {
    tellComma(key, node, sheet);
    return undefined;
  }
  const meant = also[key.text.toLowerCase()] ?? suggest(key.text, names);
  const remedy = meant !== undefined ? `did you mean "${meant}"?` : describeNames(key.text, names);
  sheet.fault('field.unknown', key.at, `"${shorten(key.text)}" is not a field`, remedy);
  return meant;
}

function describeNames(written: string, names: readonly string[]): string {
  const longer = names.find((name) => name.startsWith(`${written}.`));
  if (longer !== undefined) return `Write the whole name on one line: ${longer}: …`;
  return names.length > fewNames ? 'its name is none of those in the program\'s own file' : `the fields are ${names.join(', ')}`;
}

/** Tells that a comma between braces has begun a field of its own, where it was meant as a part of the text. */
export function tellComma(key: YamlField['key'], node: MapNode, sheet: Sheet): void {
  const before = node.fields.filter((field) => field.key.at < key.at).at(-1);
  const whole = sheet.source.slice(before?.value.at ?? node.at + 1, key.end);
  const decimal = /\d,\d/.test(whole);
  sheet.fault(decimal ? 'yaml.decimal-comma' : 'yaml.comma', key.at, `The comma before "${shorten(key.text)}" begins a new field`,
    before === undefined ? 'Write a name, a colon and a space before it' : `If it belongs to the text before it, put that in quotes: ${quoted(whole)}`);
}
