import { shorten } from '../yaml/quoted.ts';
import type { RawEntry } from './RawEntry.ts';

/** Tells ids that stand twice in a language, and earlier ids that somebody else has. */
export function checkIds(entries: readonly RawEntry[]): void {
  const first = new Map<string, RawEntry>();
  for (const entry of entries) {
    const key = `${entry.language}/${entry.id}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, entry);
    else {
      entry.sheet.fault('id.twice', entry.at, `The id "${shorten(entry.id)}" is taken: ${sayPlace(known)} has it`, 'Give this entry another id, or make one of the two');
    }
  }
  const ids = idsOf(entries);
  const owners = new Map<string, string>();
  for (const { id, sheet, body } of entries) {
    for (const { value, at } of body?.values.was?.value ?? []) {
      const owner = owners.get(value) ?? id;
      owners.set(value, owner);
      if (ids.has(value)) sheet.warning('was.taken', at, `"${value}" is still the id of an entry, so its history does not come here`, 'Take it away here, or rename that entry');
      else if (owner !== id) sheet.warning('was.twice', at, `Both "${owner}" and "${id}" say that they were "${value}"`, 'Keep it where its history belongs');
    }
  }
}

/** The ids of all languages. */
export function idsOf(entries: readonly RawEntry[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

/** Earlier ids, and what the entries are called now. */
export function renamedIds(entries: readonly RawEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ id, body }) => (body?.values.was?.value ?? []).map(({ value }): [string, string] => [value, id])));
}

/** Where another entry stands, as a sentence names it. */
export function sayPlace({ sheet, at }: Pick<RawEntry, 'sheet' | 'at'>): string {
  const { file, line } = sheet.place(at);
  return `${file}:${line}`;
}
