import { coverageAt } from '../measure/coverage.ts';
import { percent } from '../percent.ts';
import { sayCalibration, sayRange } from '../sayCalibration.ts';
import type { TestReport } from '../TestReport.ts';
import { coveragePlot } from './coveragePlot.ts';
import { html, type Html } from './html.ts';
import { table } from './parts.ts';
import { reliabilityPlot } from './reliabilityPlot.ts';
import { rocPlot } from './rocPlot.ts';

/** Whether the score can be trusted, and what another threshold would bring. */
export function calibrationSection(report: TestReport): Html {
  const { calibration, figures, outcomes } = report;
  const bins = calibration.bins.map((bin) => [sayRange(bin), bin.cases, percent(bin.promised), percent(bin.share), `${percent(bin.low)} to ${percent(bin.high)}`, bin.answered]);
  const thresholds = coverageAt(outcomes).map(({ from, count, answered, right }) => [from.toFixed(2), percent(answered), count === 0 ? '–' : percent(right)]);
  return html`<h2 id="trust">Can the score be trusted?</h2>
<p>${sayCalibration(calibration)}</p>
<div class="plots">${reliabilityPlot(calibration)}${coveragePlot(report)}${rocPlot(report)}</div>
${table('bins', 'All messages by the score of their best entry', ['Score', 'Messages', 'Promised', 'Right', '19 times of 20 between', 'Answered'], bins)}
${table('thresholds', 'If the bot answered only from this score on', ['From', 'Answered', 'Of those right'], [...thresholds, ['as it is', percent(figures.verdicts.answer), figures.answered === 0 ? '–' : percent(figures.precision)]])}`;
}
