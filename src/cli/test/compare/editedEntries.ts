import type { Language } from '../../../language/Language.ts';
import type { Entry } from '../../../faq/Entry.ts';
import { entriesOf } from '../../../faq/checking/entriesOf.ts';
import type { Faq } from '../../../faq/Faq.ts';
import type { EntryPairs } from './pairEntries.ts';

/** What of an entry is not the same in the other FAQ. */
export interface EditedEntry {
  /** What it is called in the first FAQ. */
  id: string;
  language: Language;
  /** The fields that differ, as the YAML calls them; `added` or `removed` where only one FAQ has the entry in this language. */
  fields: readonly string[];
}

/** Entries that both FAQs have, and that were edited: also those that none of the messages asked about. */
export function editedEntries(before: Faq, after: Faq, { toAfter, removed }: Pick<EntryPairs, 'toAfter' | 'removed'>): EditedEntry[] {
  const old = new Map(entriesOf(before).filter(({ id }) => !removed.includes(id)).map((entry) => [`${toAfter(entry.id)} ${entry.language}`, entry]));
  const fresh = new Map(entriesOf(after).map((entry) => [`${entry.id} ${entry.language}`, entry]));
  const known = new Map([...old.values()].map(({ id }) => [toAfter(id), id]));
  const kept = [...old].flatMap(([key, entry]): EditedEntry[] => {
    const other = fresh.get(key);
    if (other === undefined) return after.shop.languages.includes(entry.language) ? [{ id: entry.id, language: entry.language, fields: ['removed'] }] : [];
    const fields = fieldsOf(entry, toAfter).flatMap(([name, value], i) => (value === fieldsOf(other, (id) => id)[i]?.[1] ? [] : name));
    return fields.length === 0 ? [] : [{ id: entry.id, language: entry.language, fields }];
  });
  const came = [...fresh].flatMap(([key, entry]): EditedEntry[] => {
    const id = known.get(entry.id);
    return id === undefined || old.has(key) || !before.shop.languages.includes(entry.language) ? [] : [{ id, language: entry.language, fields: ['added'] }];
  });
  return [...kept, ...came];
}

/** What customers and matching have of an entry, each as a text that can be compared. */
function fieldsOf(entry: Entry, name: (id: string) => string): [string, string][] {
  const texts = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text);
  const fields: Record<string, unknown> = {
    title: [entry.title, entry.label], questions: texts(entry.questions), keywords: texts(entry.keywords), not: texts(entry.not),
    answer: entry.answer?.text, public: entry.public?.text, image: entry.image, prompts: texts(entry.prompts).map(name), links: entry.links,
    dialog: entry.dialog, handoff: entry.handoff, mood: entry.mood, valid: entry.valid, locations: entry.locations, tests: texts(entry.tests),
  };
  return Object.entries(fields).map(([field, value]) => [field, JSON.stringify(value ?? null)]);
}
