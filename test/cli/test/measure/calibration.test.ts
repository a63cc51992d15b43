import { describe, expect, it } from '@jest/globals';
import { calibrationOf } from '../../../../src/cli/test/measure/calibration.ts';
import { sayCalibration } from '../../../../src/cli/test/sayCalibration.ts';
import { anOutcome } from '../../../support/anOutcome.ts';

/** So many answers with a score, so many of them right. */
const answers = (count: number, right: number, score: number) =>
  Array.from({ length: count }, (_, i) => anOutcome({ score, best: i < right ? 'a' : 'b' }));

describe('the calibration', () => {
  it('puts each score into its bin: 0.9 begins one, 1 belongs to the last', () => {
    const { bins } = calibrationOf([0, 0.0999, 0.1, 0.8999, 0.9, 0.9499, 0.95, 1].map((score) => anOutcome({ score })));
    expect(bins.map(({ from, to, cases }) => [from, to, cases])).toEqual([[0, 0.1, 2], [0.1, 0.2, 1], [0.8, 0.9, 1], [0.9, 0.95, 2], [0.95, 1, 2]]);
  });

  it('counts in a bin what was right, what was promised and what was answered', () => {
    const [bin] = calibrationOf([
      anOutcome({ score: 0.92 }), anOutcome({ score: 0.94, verdict: 'clarify' }), anOutcome({ score: 0.93, best: 'b' }), anOutcome({ score: 0.93, right: [] }),
    ]).bins;
    expect(bin).toMatchObject({ cases: 4, right: 2, share: 0.5, answered: 3, answeredRight: 1 });
    expect(bin!.promised).toBeCloseTo(0.93);
    expect([bin!.low, bin!.high].map((each) => each.toFixed(2))).toEqual(['0.15', '0.85']);
  });

  it('has the mean distance and the mean square between score and truth', () => {
    // 0.8 promised and 0.6 kept by ten; 0.4 promised and all kept by ten.
    const { expectedError, brier } = calibrationOf([...answers(10, 6, 0.8), ...answers(10, 10, 0.4)]);
    expect(expectedError).toBeCloseTo((0.2 + 0.6) / 2);
    expect(brier).toBeCloseTo((6 * 0.2 ** 2 + 4 * 0.8 ** 2 + 10 * 0.6 ** 2) / 20);
  });

  it('of nothing is nothing, not NaN', () => {
    expect(calibrationOf([])).toEqual({ bins: [], expectedError: 0, brier: 0, answers: { count: 0, right: 0, promised: 0, low: 0, high: 1 } });
  });

  it.each([
    ['is surer than it should be', answers(100, 70, 0.93)],
    ['is better than it thinks', answers(100, 99, 0.7)],
    ['the score can be taken at its word', answers(100, 93, 0.93)],
    ['too few to judge', answers(9, 9, 0.93)],
  ])('says in words that %s', (words, outcomes) => {
    expect(sayCalibration(calibrationOf(outcomes))).toContain(words);
  });

  it('says of the fullest bin how many of its answers were right', () => {
    expect(sayCalibration(calibrationOf([...answers(30, 28, 0.93), ...answers(10, 10, 0.99)])))
      .toMatch(/^Of the 30 answers given with 90–95 %, 93\.3 % were right\. The answers promised 94\.5 % on average, and 95\.0 % were right: /);
  });
});
