import type { JsonSchema } from '../schema/JsonSchema.ts';
import { explainStray } from '../yaml/explainStray.ts';
import { shorten } from '../yaml/quoted.ts';
import type { MapNode, YamlField, YamlNode } from '../yaml/YamlNode.ts';
import type { Form, Placed } from './Form.ts';
import { capital, restOfLine, tellEmpty } from './readText.ts';
import type { Sheet } from './Sheet.ts';
import { mergeKey, tellUnknownField } from './unknownField.ts';

/** One field of a set: its form, and what an editor shows of it. */
export interface FieldForm<T> {
  form: Form<T>;
  description: string;
  required?: boolean;
  examples?: readonly unknown[];
}

/** What was read of a set of fields; a field that is faulty or was not written is absent. */
export interface FieldValues<T> {
  values: { readonly [K in keyof T]?: Placed<T[K]> };
  /** The fields that were written, faulty ones too. */
  written: ReadonlySet<string>;
  /** A line in it could not be read: what seems to be missing may be there. */
  incomplete: boolean;
}

/**
 * A set of fields with fixed names.
 * @param also names that staff may write for a field, in their own language
 * @param notEmpty at least one of them has to be there
 * @param schema what an editor should know besides
 */
export function fields<T>(
  shape: { readonly [K in keyof T]-?: FieldForm<T[K]> },
  { also = {}, notEmpty = false, schema = {} }: { also?: Readonly<Record<string, string>>; notEmpty?: boolean; schema?: JsonSchema } = {},
): Form<FieldValues<T>> {
  const forms = new Map<string, FieldForm<unknown>>(Object.entries(shape));
  const names = [...forms.keys()];
  return {
    schema: { ...describe(forms), ...(notEmpty && { minProperties: 1 }), ...schema },
    read(node, sheet, name, keyAt = node.at) {
      if (node.kind !== 'map') {
        tellNotFields(node, sheet, name, names, keyAt);
        return undefined;
      }
      const values: Record<string, Placed<unknown>> = {};
      const written = new Set<string>();
      let { incomplete } = node;
      for (const field of uniqueFields(node, sheet)) {
        const { key, value } = field;
        const known = forms.get(key.text);
        const meant = known === undefined ? tellUnknownField(field, node, sheet, { names, also }) : key.text;
        if (meant !== undefined) written.add(meant);
        incomplete ||= key.text === mergeKey;
        const read = known?.form.read(value, sheet, `"${key.text}"`, key.at);
        if (read !== undefined) values[key.text] = read;
      }
      for (const missing of names.filter((each) => forms.get(each)?.required === true && !written.has(each))) {
        if (!incomplete) sheet.fault('field.missing', keyAt, `${capital(name)} has no "${missing}"`, `Write: ${missing}: …`);
      }
      if (notEmpty && written.size === 0 && node.fields.length === 0) tellEmpty(keyAt, undefined, sheet, name);
      return { value: { values, written, incomplete } as FieldValues<T>, at: keyAt, node };
    },
  };
}

/** The fields of a map, the first of each name; what stands twice is told with both places. */
export function uniqueFields(node: MapNode, sheet: Sheet): readonly YamlField[] {
  const first = new Map<string, YamlField>();
  for (const field of node.fields) {
    const known = first.get(field.key.text);
    if (known === undefined) first.set(field.key.text, field);
    else {
      sheet.fault('field.twice', field.key.at, `"${shorten(field.key.text)}" stands here a second time; the first is on line ${sheet.place(known.key.at).line}`,
        'Keep one of them, or give this one another name');
    }
  }
  return [...first.values()];
}

function tellNotFields(node: YamlNode, sheet: Sheet, name: string, names: readonly string[], keyAt: number): void {
  if (node.kind === 'broken') return;
  if (node.kind === 'empty') {
    tellEmpty(keyAt, node.comment, sheet, name);
    return;
  }
  const stray = node.kind === 'text' && node.style === 'plain' ? explainStray(restOfLine(sheet.source, node.at), node.at) : undefined;
  if (stray !== undefined && stray.code !== 'yaml.stray-line') {
    sheet.fault(stray.code, stray.at, stray.text, stray.remedy);
    return;
  }
  sheet.fault('value.not-fields', node.at, `${capital(name)} should have fields of its own, such as "${names[0] ?? ''}"`,
    node.kind === 'list' ? 'Write the names of the fields below it, without "-"' : 'Write each field on a line below it, moved in by two spaces');
}

function describe(forms: ReadonlyMap<string, FieldForm<unknown>>): JsonSchema {
  const properties = Object.fromEntries([...forms].map(([name, { form, description, examples }]): [string, JsonSchema] => [
    name, { description, ...form.schema, ...(examples !== undefined && { examples }) },
  ]));
  const required = [...forms].filter(([, field]) => field.required === true).map(([name]) => name);
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}
