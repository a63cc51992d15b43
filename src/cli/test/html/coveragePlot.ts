import { coverageAt, coverageCurve } from '../measure/coverage.ts';
import { percent } from '../percent.ts';
import type { TestReport } from '../TestReport.ts';
import { html, type Html } from './html.ts';
import { curve, plot } from './plot.ts';

/** A share of fewer answers than this is chance, and would only make the line jump. */
const fewest = 10;
/** Where the upright axis may begin, so that its steps are round. */
const floors = [0.9, 0.75, 0.5];

/** How much is answered against how much of that is right: what another threshold would bring. */
export function coveragePlot({ outcomes, figures }: TestReport): Html {
  const points = coverageCurve(outcomes).filter(({ count }) => count >= Math.min(fewest, outcomes.length));
  const lowest = Math.min(figures.answered === 0 ? 1 : figures.precision, ...points.map(({ right }) => right));
  const rows = coverageAt(outcomes).filter(({ count }) => count > 0);
  return plot({
    id: 'coverage',
    title: 'Precision and coverage: how much is answered, and how much of that is right',
    description: `As it is, ${percent(figures.verdicts.answer)} are answered, ${figures.answered === 0 ? 'none' : percent(figures.precision)} of them rightly. ${rows.map(({ from, answered, right }) => `Answering only from ${from}: ${percent(answered)} answered, ${percent(right)} right`).join('; ')}.`,
    across: 'answered, % of all',
    up: 'right, % of the answered',
    floor: floors.find((floor) => floor <= lowest) ?? 0,
    caption: 'To the left only the surest are answered, to the right everything. The ring is where the bot stands now. The upright axis may begin above 0.',
    draw: (scale) => [
      curve(points.map(({ answered, right }) => ({ x: answered, y: right })), scale),
      ...(figures.answered === 0 ? [] : [html`<circle class="here" cx="${scale.x(figures.verdicts.answer)}" cy="${scale.y(figures.precision)}" r="7"/>`]),
    ],
  });
}
