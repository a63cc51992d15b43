import type { Terminal } from '../../Terminal.ts';
import { coverageAt } from '../measure/coverage.ts';
import { percent } from '../percent.ts';
import { sayCalibration, sayRange } from '../sayCalibration.ts';
import type { TestReport } from '../TestReport.ts';
import { sayTable } from './sayTable.ts';
import { wrap } from './wrap.ts';

/** Whether the score can be trusted, and what another threshold would bring. */
export function sayCalibrated({ calibration, figures, outcomes }: TestReport, paint: Terminal['paint']): string[] {
  const bins = calibration.bins.map((bin) => [
    `  ${sayRange(bin)}`, String(bin.cases), percent(bin.share), `${Math.round(100 * bin.low)}–${Math.round(100 * bin.high)} %`, String(bin.answered),
  ]);
  const thresholds = coverageAt(outcomes).map(({ from, answered, right, count }) => [`  from ${from.toFixed(2)}`, percent(answered), count === 0 ? '–' : percent(right)]);
  return [
    paint('bold', 'Can the score be trusted?'),
    wrap(sayCalibration(calibration), '', ''),
    ...sayTable([['  score', 'cases', 'right', '95 % sure', 'answered'], ...bins], 14, 14),
    '',
    paint('bold', 'If the bot answered only from a score of …'),
    ...sayTable([['', 'answered', 'of those right'], ...thresholds, ['  as it is', percent(figures.verdicts.answer), figures.answered === 0 ? '–' : percent(figures.precision)]], 14, 16),
  ];
}
