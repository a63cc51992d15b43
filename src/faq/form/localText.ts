import { languages, type Language } from '../../language/Language.ts';
import type { LocalText } from '../../language/localText.ts';
import { suggestLanguage } from '../suggestLanguage.ts';
import { tellEmpty } from './readText.ts';
import type { Form } from './Form.ts';
import { record } from './record.ts';
import { lineText } from './text.ts';
import { languageNames } from '../suggestLanguage.ts';

/** A text that is the same in all languages, or a map with one for each. */
export type WrittenText = { all: string } | { each: LocalText };

const byLanguage = record(lineText, {
  unfit: (name) => ((languages as readonly string[]).includes(name) ? undefined : {
    code: 'language.unknown',
    text: `"${name}" is not a language`,
    remedy: suggestLanguage(name) ?? `the languages are ${languageNames}`,
  }),
});

/** One text, or one for each language. */
export const localText: Form<WrittenText> = {
  schema: {
    anyOf: [
      lineText.schema,
      { type: 'object', properties: Object.fromEntries(languages.map((language) => [language, lineText.schema])), minProperties: 1, additionalProperties: false },
    ],
  },
  read(node, sheet, name, keyAt) {
    if (node.kind !== 'map') {
      const text = lineText.read(node, sheet, name, keyAt);
      return text === undefined ? undefined : { ...text, value: { all: text.value } };
    }
    const lines = byLanguage.read(node, sheet, name, keyAt)?.value ?? [];
    if (node.fields.length === 0) tellEmpty(keyAt ?? node.at, undefined, sheet, name);
    const each = Object.fromEntries(lines.flatMap(({ key, value }): [Language, string][] => (
      value === undefined ? [] : [[key.value as Language, value.value]]
    )));
    return Object.keys(each).length === 0 ? undefined : { value: { each }, at: node.at, node };
  },
};
