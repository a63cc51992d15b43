import type { JsonSchema } from '../schema/JsonSchema.ts';
import type { Form, Placed } from './Form.ts';
import { uniqueFields } from './fields.ts';
import { capital, tellEmpty, tellOddBlank } from './readText.ts';
import type { Unfit } from './text.ts';
import { mergeKey, tellComma } from './unknownField.ts';

/** One line of a record: a name the shop chose, and what it stands for. */
export interface RecordLine<T> {
  key: Placed<string>;
  value?: Placed<T>;
}

/**
 * Fields whose names the shop chooses. A line whose value is faulty is there without it.
 * @param unfit what is wrong with a name, if anything
 */
export function record<T>(
  form: Form<T>,
  { unfit = () => undefined, names }: { unfit?: (name: string) => Unfit | undefined; names?: JsonSchema } = {},
): Form<readonly RecordLine<T>[]> {
  return {
    schema: { type: 'object', ...(names !== undefined && { propertyNames: names }), additionalProperties: form.schema },
    read(node, sheet, name, keyAt = node.at) {
      if (node.kind === 'broken') return undefined;
      if (node.kind === 'empty') {
        tellEmpty(keyAt, node.comment, sheet, name);
        return undefined;
      }
      if (node.kind !== 'map') {
        sheet.fault('value.not-fields', node.at, `${capital(name)} should have lines with a name, a colon and a text`, 'Write for example {name: text}, or each on a line below it, moved in by two spaces');
        return undefined;
      }
      const value = uniqueFields(node, sheet).flatMap(({ key, value: below }): RecordLine<T>[] => {
        if (tellOddBlank(key, sheet)) return [];
        if (node.flow && below.kind === 'empty') {
          tellComma(key, node, sheet);
          return [];
        }
        const wrong = key.text === mergeKey
          ? { code: 'yaml.merge', text: '"<<" takes over lines from elsewhere, which a FAQ cannot do', remedy: 'Write the lines out here' }
          : unfit(key.text);
        if (wrong !== undefined) sheet.fault(wrong.code, key.at, wrong.text, wrong.remedy);
        const read = form.read(below, sheet, `"${key.text}"`, key.at);
        return wrong === undefined ? [{ key: { value: key.text, at: key.at, node: key }, ...(read !== undefined && { value: read }) }] : [];
      });
      return { value, at: node.at, node };
    },
  };
}
