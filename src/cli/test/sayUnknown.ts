import type { UnknownIntent } from './currentIntents.ts';

/** Tells of intents that are no entry, once each: no answer to their cases can be right. */
export function sayUnknown(unknown: readonly UnknownIntent[]): string[] {
  if (unknown.length === 0) return [];
  const cases = unknown.reduce((sum, each) => sum + each.cases, 0);
  return [
    `${cases} ${cases === 1 ? 'case names an entry' : 'cases name entries'} that the FAQ does not have, and that no answer can be right for:`,
    ...unknown.map(({ intent, cases: count, place, suggestion }) => `${intent} (${count} ×, first at ${place})${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`),
  ];
}
