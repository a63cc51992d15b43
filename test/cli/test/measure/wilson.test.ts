import { describe, expect, it } from '@jest/globals';
import { wilson } from '../../../../src/cli/test/measure/wilson.ts';

describe('the interval of a counted share', () => {
  it.each([
    [0, 10, 0, 0.2775], [10, 10, 0.7225, 1], [5, 10, 0.2366, 0.7634], [1, 1, 0.2065, 1], [95, 100, 0.8882, 0.9785], [8, 10, 0.4902, 0.9433],
  ])('of %d in %d is %d to %d', (hits, of, low, high) => {
    const found = wilson(hits, of);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('of none says nothing', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
