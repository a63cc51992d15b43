import { currentId } from '../../faq/currentId.ts';
import type { Faq } from '../../faq/Faq.ts';
import { suggest } from '../../faq/suggest.ts';
import type { TestCase } from './TestCase.ts';

/** An intent of the cases that is no entry of the FAQ, and never was. */
export interface UnknownIntent {
  intent: string;
  /** How many cases name it. */
  cases: number;
  /** Where it stands first. */
  place: string;
  /** An entry that may have been meant. */
  suggestion?: string;
}

/** Follows `was`: cases that were labelled before an entry was renamed mean the entry it has become. */
export function currentIntents(tests: readonly TestCase[], idNow: (id: string) => string): TestCase[] {
  return tests.map((test) => ({ ...test, right: [...new Set(test.right.map(idNow))] }));
}

/** What an id is called in this FAQ, each looked up once; one that it does not know stays. */
export function createIdNow(faq: Faq): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const found = known.get(id) ?? currentId(faq, id) ?? id;
    known.set(id, found);
    return found;
  };
}

/** Intents that no answer of this FAQ can be right for, the most frequent first. */
export function unknownIntents(tests: readonly TestCase[], faq: Faq): UnknownIntent[] {
  const ids = new Set(Object.values(faq.languages).flatMap(({ entries }) => [...entries.keys()]));
  const found = new Map<string, UnknownIntent>();
  for (const { right, place } of tests) {
    for (const intent of right.filter((id) => !ids.has(id))) {
      const before = found.get(intent);
      const suggestion = before === undefined ? suggest(intent, ids) : before.suggestion;
      found.set(intent, { intent, cases: (before?.cases ?? 0) + 1, place: before?.place ?? place, ...(suggestion !== undefined && { suggestion }) });
    }
  }
  return [...found.values()].sort((a, b) => b.cases - a.cases || (a.intent < b.intent ? -1 : 1));
}
