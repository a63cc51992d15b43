import { describe, expect, it } from '@jest/globals';
import { chanceOf, fitLogistic, type Sample } from '../../src/matching/fitLogistic.ts';
import { seededRandom } from '../support/seededRandom.ts';

/** Observations of a model with these coefficients; the first one is what each has. */
function drawn(coefficients: readonly number[], count: number): Sample[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (): Sample => {
    const x = [1, ...coefficients.slice(1).map(() => random() * 4 - 2)];
    return { x, y: random() < chanceOf(x, coefficients) ? 1 : 0, weight: 1 };
  });
}

describe('a chance', () => {
  it.each([[[], 0.5], [[0], 0.5], [[Math.log(3)], 0.75], [[-Math.log(3)], 0.25], [[800], 1], [[-800], 0]])('of the coefficients %j is %d', (coefficients, chance) => {
    expect(chanceOf([1], coefficients)).toBeCloseTo(chance, 12);
  });

  it('adds up what each part is worth', () => {
    expect(chanceOf([1, 2, 3], [0.5, -1, 0.25])).toBeCloseTo(1 / (1 + Math.exp(-(0.5 - 2 + 0.75))), 12);
  });
});

describe('fitLogistic', () => {
  it.each([[[0.5, -1.5, 2]], [[-1, 0, 0.7]], [[3, 1, 1, 1]]])('finds the coefficients %j that the observations were drawn with', (coefficients) => {
    const found = fitLogistic(drawn(coefficients, 20_000), coefficients.map(() => 0), 1);
    found.forEach((value, i) => expect(Math.abs(value - coefficients[i]!)).toBeLessThan(0.15));
  });

  it('stays at what was believed before where nothing was seen', () => {
    expect(fitLogistic([], [1.5, -2, 0.25], 10)).toEqual([1.5, -2, 0.25]);
  });

  it('leaves alone what the observations say nothing of', () => {
    const found = fitLogistic(drawn([1, 2], 500).map((sample) => ({ ...sample, x: [...sample.x, 0] })), [0, 0, -1.24], 10);
    expect(found[2]).toBeCloseTo(-1.24, 9);
    expect(found[1]).toBeGreaterThan(1);
  });

  it('leaves what was believed only as far as the observations outweigh it', () => {
    const samples = drawn([0, 2], 60);
    const [loose, firm, fast] = [0.1, 30, 1e6].map((strength) => fitLogistic(samples, [0, -1], strength)[1]!);
    expect(loose).toBeGreaterThan(firm!);
    expect(firm).toBeGreaterThan(fast!);
    expect(fast).toBeCloseTo(-1, 2);
  });

  it('takes a weight of three for three observations', () => {
    const samples = drawn([0.3, 1], 40);
    const [thrice, heavy] = [samples.flatMap((sample, i) => (i < 10 ? [sample, sample, sample] : [sample])), samples.map((sample, i) => (i < 10 ? { ...sample, weight: 3 } : sample))];
    // The mean weight is taken for one: the heavy ones are so many fewer, so that the belief must weigh as much less.
    const [one, other] = [fitLogistic(thrice, [0, 0], 6), fitLogistic(heavy, [0, 0], 4)];
    one.forEach((value, i) => expect(value).toBeCloseTo(other[i]!, 6));
  });

  it('does not mind in which unit weights are', () => {
    const samples = drawn([0.3, 1], 200);
    const [one, other] = [1, 1000].map((weight) => fitLogistic(samples.map((sample) => ({ ...sample, weight })), [0, 0], 5));
    one!.forEach((value, i) => expect(value).toBeCloseTo(other![i]!, 9));
  });

  it('ends at numbers where a signal decides all by itself, and where two say the same', () => {
    const split = Array.from({ length: 50 }, (_, i): Sample => ({ x: [1, i - 25, i - 25], y: i < 25 ? 0 : 1, weight: 1 }));
    const found = fitLogistic(split, [0, 0, 0], 1);
    expect(found.filter((value) => !Number.isFinite(value))).toEqual([]);
    expect(found[1]).toBeCloseTo(found[2]!, 6);
    expect(chanceOf([1, 20, 20], found)).toBeGreaterThan(0.99);
  });
});
