import { foldMessage } from '../../../language/fold.ts';
import type { TestCase } from '../TestCase.ts';
import type { EntryPairs } from './pairEntries.ts';

/** A case as each of the two FAQs should take it: ids are its own, and a line may have moved from one entry to another. */
export interface PairedCase {
  before: TestCase;
  after: TestCase;
}

/** The same cases for both, whichever of the two FAQs they were labelled for. */
export function pairCases(tests: readonly TestCase[], { toAfter, toBefore }: Pick<EntryPairs, 'toAfter' | 'toBefore'>): PairedCase[] {
  return tests.map((test) => ({ before: { ...test, right: test.right.map(toBefore) }, after: { ...test, right: test.right.map(toAfter) } }));
}

/** The own lines of both; one that stands in both is asked once. */
export function joinCases(before: readonly TestCase[], after: readonly TestCase[], { toAfter, toBefore }: Pick<EntryPairs, 'toAfter' | 'toBefore'>): PairedCase[] {
  const there = Map.groupBy(after, keyOf);
  const here = new Set(before.map(keyOf));
  return [
    ...before.map((test) => {
      const right = there.get(keyOf(test))?.flatMap((other) => other.right);
      return { before: test, after: { ...test, right: right ?? test.right.map(toAfter) } };
    }),
    ...after.filter((test) => !here.has(keyOf(test))).map((test) => ({ before: { ...test, right: test.right.map(toBefore) }, after: test })),
  ];
}

function keyOf({ text, lang = '' }: TestCase): string {
  return `${lang}/${foldMessage(text)}`;
}
