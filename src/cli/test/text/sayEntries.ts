import type { Terminal } from '../../Terminal.ts';
import { entryTable } from '../measure/entryTable.ts';
import type { TestReport } from '../TestReport.ts';
import { sayTable } from './sayTable.ts';

const mostEntries = 15;
const widestId = 40;

/** The entries that lose or take customers; those with which nothing is wrong are left out. */
export function sayEntries({ outcomes }: TestReport, paint: Terminal['paint']): string[] {
  const troubled = entryTable(outcomes).filter(({ cases, first, takenFrom, givenTo }) => first < cases || takenFrom > 0 || givenTo > 0);
  if (troubled.length === 0) return [];
  const rest = troubled.length - mostEntries;
  return [
    paint('bold', 'Entry by entry'),
    ...sayTable([
      ['  entry', 'cases', 'first', 'answered', 'lost to others', 'taken from others'],
      ...troubled.slice(0, mostEntries).map(({ id, cases, first, answered, takenFrom, givenTo }) =>
        [`  ${id.length > widestId ? `${id.slice(0, widestId - 1)}…` : id}`, cases, first, answered, takenFrom, givenTo].map(String)),
    ].map(([name = '', cases = '', first = '', answered = '', lost = '', taken = '']) =>
      [name, cases.padStart(6), first.padStart(7), answered.padStart(10), lost.padStart(16), taken.padStart(18)]), widestId + 3, 0),
    ...(rest > 0 ? [`  … and ${rest} more (--json and --html have them all)`] : []),
  ];
}
