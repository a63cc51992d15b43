import { describe, expect, it } from '@jest/globals';
import { rocOf } from '../../../../src/cli/test/measure/roc.ts';
import { seededRandom } from '../../../support/seededRandom.ts';

describe('the ROC curve', () => {
  it.each([
    ['told apart always', [0.9, 0.8], [0.1, 0.2], 1],
    ['turned round', [0.1], [0.9], 0],
    ['the same', [0.5, 0.5], [0.5], 0.5],
    ['half of the pairs', [0.9, 0.1], [0.5], 0.5],
    ['a tie among pairs', [0.9, 0.5], [0.5, 0.1], 0.875],
  ])('has the area of what is %s', (_name, covered, unrelated, area) => {
    expect(rocOf(covered, unrelated)?.area).toBeCloseTo(area);
  });

  it('has as its area the share of pairs that are in order, ties counted half', () => {
    const random = seededRandom(7);
    const scores = (count: number, lift: number) => Array.from({ length: count }, () => Math.round(10 * (random() + lift)) / 10);
    const [covered, unrelated] = [scores(60, 0.2), scores(40, 0)];
    const wins = covered.flatMap((high) => unrelated.map((low) => (high > low ? 1 : high === low ? 0.5 : 0) as number)).reduce((sum, each) => sum + each, 0);
    expect(rocOf(covered, unrelated)?.area).toBeCloseTo(wins / (60 * 40), 10);
  });

  it('goes from none to all', () => {
    const { points } = rocOf([0.9, 0.4], [0.6])!;
    expect(points).toEqual([{ found: 0, letIn: 0 }, { found: 0.5, letIn: 0 }, { found: 0.5, letIn: 1 }, { found: 1, letIn: 1 }]);
  });

  it('is not there where there is nothing to tell apart', () => {
    expect([rocOf([], [0.5]), rocOf([0.5], [])]).toEqual([undefined, undefined]);
  });
});
