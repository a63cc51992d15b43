import { percent } from './percent.ts';
import type { Bin, Calibration } from './measure/calibration.ts';

/** With fewer answers than this nothing is said of them. */
const enough = 10;

/** In a sentence or two, what the score is worth: what was promised of the answers, and what was kept. */
export function sayCalibration({ answers, bins }: Calibration): string {
  if (answers.count < enough) return `Only ${answers.count} ${answers.count === 1 ? 'message was' : 'messages were'} answered: too few to judge the scores by.`;
  const fullest = bins.reduce<Bin | undefined>((best, bin) => (bin.answered > (best?.answered ?? 0) ? bin : best), undefined);
  const most = fullest === undefined ? ''
    : `Of the ${fullest.answered} answers given with ${sayRange(fullest)}, ${percent(fullest.answeredRight / fullest.answered)} were right. `;
  const kept = `The answers promised ${percent(answers.promised)} on average, and ${percent(answers.right / answers.count)} were right`;
  if (answers.promised > answers.high) return `${most}${kept}: the bot is surer than it should be.`;
  if (answers.promised < answers.low) return `${most}${kept}: the bot is better than it thinks.`;
  return `${most}${kept}: the score can be taken at its word.`;
}

/** A bin as it is read: `90–95 %`. */
export function sayRange({ from, to }: Pick<Bin, 'from' | 'to'>): string {
  return `${Math.round(100 * from)}–${Math.round(100 * to)} %`;
}
