import type { Calibration } from '../measure/calibration.ts';
import { percent } from '../percent.ts';
import { sayCalibration, sayRange } from '../sayCalibration.ts';
import { html, type Html } from './html.ts';
import { curve, plot } from './plot.ts';

/** Score against share right: on the dashed line the score keeps its word. */
export function reliabilityPlot(calibration: Calibration): Html {
  const { bins } = calibration;
  const most = Math.max(1, ...bins.map(({ cases }) => cases));
  return plot({
    id: 'reliability',
    title: 'Reliability: what the score promised, and how often it was right',
    description: `${sayCalibration(calibration)} ${bins.map((bin) => `${sayRange(bin)}: ${percent(bin.share)} of ${bin.cases} right`).join('; ')}.`,
    across: 'score promised, %',
    up: 'right, %',
    caption: 'On the dashed line the score keeps its word; under it the bot is too sure. The bars are where the truth lies 19 times of 20; a bigger dot is more messages.',
    draw: (scale) => [
      curve([{ x: 0, y: 0 }, { x: 1, y: 1 }], scale, 'ideal'),
      bins.map((bin) => html`<line class="range" x1="${scale.x(bin.promised)}" x2="${scale.x(bin.promised)}" y1="${scale.y(bin.low)}" y2="${scale.y(bin.high)}"/>`),
      curve(bins.map((bin) => ({ x: bin.promised, y: bin.share })), scale),
      bins.map((bin) => html`<circle class="dot" cx="${scale.x(bin.promised)}" cy="${scale.y(bin.share)}" r="${(3 + 6 * Math.sqrt(bin.cases / most)).toFixed(1)}"/>`),
    ],
  });
}
