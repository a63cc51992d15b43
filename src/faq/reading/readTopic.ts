import type { Language } from '../../language/Language.ts';
import { unfitId } from '../form/id.ts';
import { restOfLine, tellOddBlank } from '../form/readText.ts';
import type { Sheet } from '../form/Sheet.ts';
import { shorten } from '../yaml/quoted.ts';
import { explainStray } from '../yaml/explainStray.ts';
import type { MapNode, YamlField } from '../yaml/YamlNode.ts';
import { entryForm } from './entryForm.ts';
import type { RawEntry } from './RawEntry.ts';

/** The id that cases files use for "should not be answered". */
export const takenId = 'none';

/** Reads the entries of a topic file, in their order; an id that stands twice comes twice. */
export function readTopic(sheet: Sheet, language: Language): RawEntry[] {
  const { root } = sheet;
  if (root.kind === 'empty' || root.kind === 'broken') return [];
  if (root.kind !== 'map') {
    const stray = root.kind === 'text' ? explainStray(restOfLine(sheet.source, root.at), root.at) : undefined;
    if (stray !== undefined && stray.code !== 'yaml.stray-line') sheet.fault(stray.code, stray.at, stray.text, stray.remedy);
    else sheet.fault('topic.form', root.at, 'A topic file holds entries: an id and a colon, and the fields of the entry below', 'Write for example "return-policy:" and below it, moved in by two spaces, title, questions and answer');
    return [];
  }
  const outside = fieldsOutside(root);
  if (outside !== undefined) tellOutside(outside, root, sheet);
  return root.fields.flatMap(({ key, value }): RawEntry[] => {
    if (outside?.has(key.text) === true || tellOddBlank(key, sheet)) return [];
    const raw: RawEntry = { id: key.text, language, sheet, at: key.at };
    const wrong = unfit(key.text);
    if (wrong !== undefined) sheet.fault(wrong.code, key.at, wrong.text, wrong.remedy);
    if (outside !== undefined && value.kind === 'empty') return [raw];
    const body = entryForm.read(value, sheet, `"${shorten(key.text)}"`, key.at);
    if (wrong?.code === 'yaml.merge') return [];
    return [body === undefined ? raw : { ...raw, body: body.value }];
  });
}

function unfit(id: string): { code: string; text: string; remedy: string } | undefined {
  if (id === '<<') return { code: 'yaml.merge', text: '"<<" takes over entries from elsewhere, which a FAQ cannot do', remedy: 'Write the entries out here' };
  if (id === takenId) return { code: 'id.taken', text: '"none" cannot be the id of an entry: it means "no entry" in reports and tests', remedy: 'Choose another id' };
  return unfitId(id);
}

/** The names of an entry's fields that stand where ids should; `undefined` when there are none. */
function fieldsOutside(root: MapNode): ReadonlySet<string> | undefined {
  const names = Object.keys(entryForm.schema.properties ?? {});
  const outside = root.fields.filter(({ key, value }) => names.includes(key.text) && value.kind !== 'map');
  return outside.length === 0 ? undefined : new Set(outside.map(({ key }) => key.text));
}

function tellOutside(outside: ReadonlySet<string>, root: MapNode, sheet: Sheet): void {
  const index = root.fields.findIndex(({ key }) => outside.has(key.text));
  const first: YamlField | undefined = root.fields[index];
  const above = root.fields[index - 1];
  if (first === undefined) return;
  if (above?.value.kind === 'empty') {
    sheet.fault('entry.indent', first.key.at, `The fields of "${shorten(above.key.text)}" are not moved in`, `Move "${first.key.text}" and the other fields in by two spaces`);
  } else {
    sheet.fault('entry.no-id', first.key.at, `"${first.key.text}" is a field of an entry, but no id stands above it`, 'Write an id above it, such as "return-policy:", and move the fields in by two spaces');
  }
}
