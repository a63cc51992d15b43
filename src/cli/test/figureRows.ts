import type { Figures } from './measure/figures.ts';
import { percent, points } from './percent.ts';

/** A figure as it stands in a table. */
export interface FigureRow {
  name: string;
  /** For the page: what it means, in plain words. */
  meaning: string;
  value(figures: Figures): string;
  /** What another FAQ has more or less of it; absent for mere counts. */
  difference?(before: Figures, after: Figures): string;
}

const none = '–';

/** The figures of the report, in their order. */
export const figureRows: readonly FigureRow[] = [
  { name: 'cases', meaning: 'How many messages were asked.', value: ({ cases }) => String(cases) },
  shareRow('right entry first', 'Of what the FAQ should answer: the right entry came first.', 'covered', 'first'),
  shareRow('right entry among three', 'The right entry was one of the best three.', 'covered', 'amongThree'),
  shareRow('answered at once, and rightly', 'What customers are glad of.', 'covered', 'answeredRight'),
  shareRow('answered wrongly (of all)', 'What does harm: another answer than the right one, or one where none is right.', 'cases', 'wrong'),
  shareRow('right, of the answers given', 'Of all that was answered at once, unrelated messages included: it was right.', 'answered', 'precision'),
  shareRow('asked "did you mean"', 'The bot was not sure and offered two or three.', 'cases', ({ verdicts }) => verdicts.clarify),
  shareRow('… and the right one was offered', 'Of what it asked about and should answer: the right one was among those offered.', 'clarified', 'offeredRight'),
  shareRow('not understood', 'Nothing was near enough; after the second time a person is offered.', 'cases', ({ verdicts }) => verdicts.none),
  shareRow('unrelated, but answered', 'Of what nothing in the FAQ should answer: it was answered all the same.', 'unrelated', 'unrelatedAnswered'),
  decimalRow('told apart from unrelated (AUROC)', '1 is always, 0.5 is guessing: how well the score tells what the FAQ covers from what it does not.', ({ auroc }) => auroc),
  shareRow('score off by (calibration error)', 'How far the score is from the share that was right, on average. 0 is perfect.', 'cases', 'calibrationError'),
  decimalRow('Brier score', 'The same, case by case: 0 is perfect, 0.25 is guessing.', ({ cases, brier }) => (cases === 0 ? undefined : brier)),
  {
    name: 'language recognised',
    meaning: 'Of the messages that say which language they are in.',
    value: ({ language }) => (language === undefined ? none : percent(language)),
    difference: ({ language: a }, { language: b }) => (a === undefined || b === undefined ? none : points(b - a)),
  },
];

type ShareName = 'first' | 'amongThree' | 'answeredRight' | 'wrong' | 'precision' | 'offeredRight' | 'unrelatedAnswered' | 'calibrationError';

/** @param of where this is 0, there is nothing to have a share of */
function shareRow(name: string, meaning: string, of: 'cases' | 'covered' | 'unrelated' | 'answered' | 'clarified', what: ShareName | ((figures: Figures) => number)): FigureRow {
  const valueOf = typeof what === 'function' ? what : (figures: Figures): number => figures[what];
  return {
    name, meaning,
    value: (figures) => (figures[of] === 0 ? none : percent(valueOf(figures))),
    difference: (before, after) => (before[of] === 0 || after[of] === 0 ? none : points(valueOf(after) - valueOf(before))),
  };
}

function decimalRow(name: string, meaning: string, valueOf: (figures: Figures) => number | undefined): FigureRow {
  return {
    name, meaning,
    value: (figures) => valueOf(figures)?.toFixed(3) ?? none,
    difference: (before, after) => {
      const [a, b] = [valueOf(before), valueOf(after)];
      if (a === undefined || b === undefined) return none;
      const size = Math.abs(b - a).toFixed(3);
      return `${Number(size) === 0 ? '' : b > a ? '+' : '−'}${size}`;
    },
  };
}
