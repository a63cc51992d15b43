import { graphemes } from '../graphemes.ts';
import { checkMarkdown } from '../answerMarkdown.ts';
import type { FieldValues } from '../form/fields.ts';
import type { Placed } from '../form/Form.ts';
import { placeInText } from '../form/placeInText.ts';
import type { Sheet } from '../form/Sheet.ts';
import { suggest } from '../suggest.ts';
import { shorten } from '../yaml/quoted.ts';
import { checkVariables, refuseVariables } from './checkVariables.ts';
import { longestLabel, type EntryFields } from './entryForm.ts';
import type { RawEntry } from './RawEntry.ts';
import type { RawShop } from './RawShop.ts';

/** What an entry may name. */
export interface Surroundings {
  shop: RawShop;
  dialogs: readonly string[];
  /** The ids of all languages. */
  ids: ReadonlySet<string>;
  /** Earlier ids, and what they are called now. */
  renamed: ReadonlyMap<string, string>;
}

/** Holds one entry against the rules that go beyond its single fields, and against what it names elsewhere. */
export function checkEntry({ id, at, sheet, body }: RawEntry, surroundings: Surroundings): void {
  if (body === undefined) return;
  const { values } = body;
  const { shop } = surroundings;
  if (!body.incomplete && !body.written.has('answer') && !body.written.has('dialog')) {
    sheet.fault('entry.no-answer', at, `"${shorten(id)}" has neither an answer nor a dialog`, 'Write: answer: …');
  }
  checkLabel(body, sheet);
  checkTexts(values, sheet, shop);
  for (const keyword of [...values.keywords?.value ?? [], ...values.not?.value ?? []]) checkStar(keyword, sheet);
  checkNames(id, values, sheet, surroundings);
  const { from, until } = values.valid?.value.values ?? {};
  if (from !== undefined && until !== undefined && from.value > until.value) {
    sheet.fault('valid.order', until.at, `"until" (${until.value}) is before "from" (${from.value})`, 'Change one of them');
  }
}

function checkLabel({ values: { title, button }, written }: FieldValues<EntryFields>, sheet: Sheet): void {
  const label = button ?? (written.has('button') ? undefined : title);
  if (label === undefined) return;
  if (label.value.length <= longestLabel) return;
  const length = graphemes(label.value).length;
  if (length <= longestLabel) return;
  sheet.fault('label.long', label.at, `${label === button ? 'The text of the button' : 'The title'} has ${length} characters, and a button holds ${longestLabel}`,
    label === button ? 'Write it shorter' : `Keep the title, and add a shorter one: button: …`);
}

function checkTexts(values: FieldValues<EntryFields>['values'], sheet: Sheet, shop: RawShop): void {
  for (const text of [values.answer, values.public]) {
    if (text !== undefined) checkVariables(text, sheet, shop);
  }
  const plain: readonly (readonly [string, Placed<string> | undefined])[] = [
    ['A title', values.title], ['A button', values.button], ['The text for a picture', values.image?.value.values.alt],
    ...(values.links?.value ?? []).map(({ value }) => ['A link\'s title', value.values.title] as const),
    ...(values.questions?.value ?? []).map((question) => ['A question', question] as const),
    ...(values.keywords?.value ?? []).map((keyword) => ['A keyword', keyword] as const),
    ...(values.tests?.value ?? []).map((test) => ['A test', test] as const),
  ];
  for (const [name, text] of plain) {
    if (text !== undefined) refuseVariables(text, sheet, name);
  }
  if (values.answer?.node.kind !== 'text') return;
  for (const { offset, code, text, remedy } of checkMarkdown(values.answer.node.text)) {
    sheet.warning(code, placeInText(values.answer.node, sheet.source, values.answer.node.text, offset), text, remedy);
  }
}

/** A star stands for any ending, so it stands last, on a word. */
function checkStar({ value, at }: Placed<string>, sheet: Sheet): void {
  if (/^[^*]*(?:[^*\s]\*)?$/.test(value)) return;
  const better = value.replaceAll('*', '').trim();
  sheet.warning('keyword.star', at, `The star in "${shorten(value)}" means nothing there: it stands last, for any ending`, better === '' ? 'Write a word before it' : `Write: ${better}*`);
}

function checkNames(own: string, values: FieldValues<EntryFields>['values'], sheet: Sheet, { shop, dialogs, ids, renamed }: Surroundings): void {
  const prompts = new Set<string>();
  for (const { value: id, at } of values.prompts?.value ?? []) {
    if (id === own) sheet.warning('prompt.self', at, `"${id}" offers itself`, 'Take it away: a button to the answer that was just read helps nobody');
    else if (prompts.has(id)) sheet.warning('prompt.twice', at, `"${id}" is offered twice`, 'Take one of them away');
    prompts.add(id);
    const now = renamed.get(id);
    if (!ids.has(id) && now !== undefined) sheet.fault('prompt.unknown', at, `"${id}" is called "${now}" now`, `Write: ${now}`);
    else tellUnknown('prompt.unknown', ['entry'], { value: id, at }, ids, sheet);
  }
  if (values.dialog !== undefined) tellUnknown('dialog.unknown', ['dialog'], values.dialog, new Set(dialogs), sheet);
  const { handoff } = values;
  if (handoff?.value !== undefined && handoff.value !== false && handoff.value.team !== undefined && shop.teams !== undefined) {
    tellUnknown('team.unknown', ['team', ' in shop.yaml'], { value: handoff.value.team, at: handoff.at }, shop.teams, sheet);
  }
  for (const location of values.locations?.value ?? []) {
    if (shop.locations !== undefined) tellUnknown('location.unknown', ['branch', ' in shop.yaml'], location, shop.locations, sheet);
  }
}

function tellUnknown(code: string, [kind, where = '']: readonly [string, string?], { value, at }: { value: string; at: number }, known: ReadonlySet<string>, sheet: Sheet): void {
  if (known.has(value)) return;
  const meant = suggest(value, known);
  sheet.fault(code, at, `There is no ${kind} "${shorten(value)}"${where}`, meant !== undefined ? `did you mean "${meant}"?`
    : known.size === 0 ? 'there is none at all yet' : known.size <= 12 ? `there is ${[...known].join(', ')}` : 'Look up its id, or take it away');
}
