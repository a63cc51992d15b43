import type { Form, Placed } from '../form/Form.ts';
import { capital } from '../form/readText.ts';
import { list } from '../form/list.ts';
import { lineText } from '../form/text.ts';
import { shorten } from '../yaml/quoted.ts';

type Words = readonly Placed<string>[];

const group = list(lineText, { least: 2 });

/** Words that mean the same: a list of two or more in each line. */
export const synonymsForm: Form<readonly Placed<Words>[]> = list<Words>({
  schema: group.schema,
  read(node, sheet, name) {
    if (node.kind !== 'text') return group.read(node, sheet, 'a line of synonyms');
    sheet.fault('value.not-list', node.at, `${capital(name)} is not a list`, `Put the words that mean the same in brackets: - [${shorten(node.text)}${node.text.includes(',') ? '' : ', …'}]`);
    return undefined;
  },
});
