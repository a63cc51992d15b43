import { describe, expect, it } from '@jest/globals';
import { coverageAt, coverageCurve } from '../../../../src/cli/test/measure/coverage.ts';
import { anOutcome } from '../../../support/anOutcome.ts';

const outcomes = [
  anOutcome({ score: 0.99 }), anOutcome({ score: 0.85 }), anOutcome({ score: 0.85, best: 'b' }), anOutcome({ score: 0.3, verdict: 'none' }), anOutcome({ score: 0.8, right: [] }),
];

describe('coverage', () => {
  it('says what answering only from a score on would mean', () => {
    const at = new Map(coverageAt(outcomes).map((each) => [each.from, each]));
    expect(at.get(0.8)).toEqual({ from: 0.8, count: 4, answered: 0.8, right: 0.5 });
    expect(at.get(0.9)).toEqual({ from: 0.9, count: 1, answered: 0.2, right: 1 });
    expect(at.get(0.5)).toEqual({ from: 0.5, count: 4, answered: 0.8, right: 0.5 });
  });

  it('takes equal scores together in its curve', () => {
    expect(coverageCurve(outcomes).map(({ count, right }) => [count, right])).toEqual([[1, 1], [3, 2 / 3], [4, 2 / 4], [5, 3 / 5]]);
  });

  it('of nothing is nothing', () => {
    expect(coverageCurve([])).toEqual([]);
    expect(coverageAt([]).every(({ answered, count }) => answered === 0 && count === 0)).toBe(true);
  });
});
