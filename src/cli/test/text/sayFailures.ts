import type { Terminal } from '../../Terminal.ts';
import type { TestReport } from '../TestReport.ts';
import { quoteText } from './quoteText.ts';
import { wrap } from './wrap.ts';

const mostFailures = 15;

/** The FAQ's own lines that failed, why, and what would mend each. */
export function sayFailures({ failures }: TestReport, paint: Terminal['paint']): string[] {
  if (failures.length === 0) return [];
  const rest = failures.length - mostFailures;
  return [
    paint('red', `${failures.length} of the FAQ's own tests failed`),
    ...failures.slice(0, mostFailures).flatMap(({ outcome: { test }, why, remedy }) => [
      wrap(`${test.place} ${quoteText(test.text)} should be ${test.right.join(' or ')}`, '  ', '      '),
      wrap(`${why}.`, '      '),
      paint('dim', wrap(`${remedy}.`, '      ')),
    ]),
    ...(rest > 0 ? [`  … and ${rest} more (--json and --html have them all)`] : []),
  ];
}
