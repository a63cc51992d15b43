import { rocOf } from '../measure/roc.ts';
import { isCovered, topScore } from '../Outcome.ts';
import type { TestReport } from '../TestReport.ts';
import type { Html } from './html.ts';
import { curve, plot } from './plot.ts';

/** Covered messages against unrelated ones; nothing where there is none of a kind. */
export function rocPlot({ outcomes }: TestReport): Html | undefined {
  const roc = rocOf(outcomes.filter(isCovered).map(topScore), outcomes.filter((outcome) => !isCovered(outcome)).map(topScore));
  if (roc === undefined) return undefined;
  return plot({
    id: 'roc',
    title: 'ROC: what the FAQ covers, told from what it does not',
    description: `The area under the curve is ${roc.area.toFixed(3)}: in so many of 1 pairs a message that the FAQ covers scores above an unrelated one. 0.5 would be guessing.`,
    across: 'unrelated let in, %',
    up: 'covered found, %',
    caption: `Area ${roc.area.toFixed(3)}. The nearer to the upper left corner, the better the score tells the two apart; the dashed line is guessing.`,
    draw: (scale) => [
      curve([{ x: 0, y: 0 }, { x: 1, y: 1 }], scale, 'ideal'),
      curve(roc.points.map(({ letIn, found }) => ({ x: letIn, y: found })), scale),
    ],
  });
}
