import type { Terminal } from '../../Terminal.ts';
import type { TestReport } from '../TestReport.ts';
import { sayUnknown } from '../sayUnknown.ts';
import { sayCalibrated } from './sayCalibrated.ts';
import { sayComparison } from './sayComparison.ts';
import { sayConfusions } from './sayConfusions.ts';
import { sayEntries } from './sayEntries.ts';
import { sayFailures } from './sayFailures.ts';
import { sayFigures } from './sayFigures.ts';
import { wrap } from './wrap.ts';

/** The report for reading, 100 columns wide. */
export function sayReport(report: TestReport, paint: Terminal['paint']): string {
  const { figures, comparison, cases, unknown } = report;
  const compared = comparison === undefined ? [] : [sayComparison(comparison, paint)];
  const parts = figures.cases === 0
    ? [[cases === undefined ? 'There is nothing to test: no entry has "tests" lines.' : `There is nothing to test: ${cases} holds no case.`]]
    : [
      sayFigures(report, paint),
      sayUnknown(unknown).map((line, i) => wrap(line, i === 0 ? '' : '  ')),
      sayCalibrated(report, paint),
      sayConfusions(report, paint),
      sayEntries(report, paint),
      sayFailures(report, paint),
    ];
  return [...parts, ...compared].filter((part) => part.length > 0).map((part) => part.join('\n')).join('\n\n');
}
