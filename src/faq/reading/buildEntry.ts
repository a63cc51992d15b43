import type { Entry, PlacedText } from '../Entry.ts';
import type { Placed } from '../form/Form.ts';
import type { RawEntry } from './RawEntry.ts';

/** The entry that was written; `undefined` when a part that it must have is faulty. */
export function buildEntry({ id, language, sheet, at, body }: RawEntry): Entry | undefined {
  if (body?.values.title === undefined) return undefined;
  const { title, button, answer, image, dialog, handoff, mood, valid, owner, review_by: reviewBy, ...lists } = body.values;
  const place = (text: Placed<string>): PlacedText => ({ text: text.value, place: sheet.place(text.at) });
  const placed = (lines: Placed<readonly Placed<string>[]> | undefined): PlacedText[] => lines?.value.map(place) ?? [];
  const values = (lines: Placed<readonly Placed<string>[]> | undefined): string[] => lines?.value.map(({ value }) => value) ?? [];
  const { from, until } = valid?.value.values ?? {};
  const { url, alt } = image?.value.values ?? {};
  return {
    id, language, place: sheet.place(at),
    title: title.value,
    label: button?.value ?? title.value,
    questions: placed(lists.questions),
    keywords: placed(lists.keywords),
    not: placed(lists.not),
    ...(answer && { answer: place(answer) }),
    ...(lists.public && { public: place(lists.public) }),
    ...(url && alt && { image: { url: url.value, alt: alt.value } }),
    prompts: placed(lists.prompts),
    links: lists.links?.value.flatMap(({ value: { values: link } }) => (link.title && link.url ? [{ title: link.title.value, url: link.url.value }] : [])) ?? [],
    ...(dialog && { dialog: dialog.value }),
    ...(handoff && handoff.value !== false && { handoff: handoff.value }),
    ...(mood && { mood: mood.value }),
    ...(valid && { valid: { ...(from && { from: from.value }), ...(until && { until: until.value }) } }),
    locations: values(lists.locations),
    ...(owner && { owner: owner.value }),
    ...(reviewBy && { reviewBy: reviewBy.value }),
    was: values(lists.was),
    tests: placed(lists.tests),
  };
}
