import { currentId } from '../../../faq/currentId.ts';
import { entriesOf } from '../../../faq/checking/entriesOf.ts';
import type { Faq } from '../../../faq/Faq.ts';

/** Which entry of one FAQ is which of another. Ids are looked up in either direction; one that the FAQ there has no entry for stays. */
export interface EntryPairs {
  toAfter(id: string): string;
  toBefore(id: string): string;
  added: readonly string[];
  removed: readonly string[];
  renamed: readonly { from: string; to: string }[];
}

/** Pairs entries by id, and by the `was` of either FAQ: the other folder may be the older one. */
export function pairEntries(before: Faq, after: Faq): EntryPairs {
  const [old, fresh] = [idsOf(before), idsOf(after)];
  const counterparts = new Map(old.flatMap((id): [string, string][] => {
    const there = currentId(after, id) ?? earlierIds(before, id).map((each) => currentId(after, each)).find((each) => each !== undefined && !old.includes(each));
    return there === undefined ? [] : [[id, there]];
  }));
  const back = new Map([...counterparts].map(([from, to]) => [to, from]));
  // An id of a case may be of neither day: one that an entry had even earlier.
  const lookUp = (id: string, own: Faq, other: Faq, pairs: ReadonlyMap<string, string>): string => currentId(own, id) ?? pairs.get(currentId(other, id) ?? id) ?? id;
  return {
    toAfter: (id) => counterparts.get(id) ?? lookUp(id, after, before, counterparts),
    toBefore: (id) => (old.includes(id) ? id : back.get(id) ?? lookUp(id, before, after, back)),
    added: fresh.filter((id) => !back.has(id)),
    removed: old.filter((id) => !counterparts.has(id)),
    renamed: [...counterparts].filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to })),
  };
}

function idsOf(faq: Faq): string[] {
  return [...new Set(entriesOf(faq).map(({ id }) => id))].sort();
}

function earlierIds(faq: Faq, id: string): string[] {
  return entriesOf(faq).filter((entry) => entry.id === id).flatMap(({ was }) => was);
}
