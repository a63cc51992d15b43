import { describe, expect, it } from '@jest/globals';
import { confidence } from '../../src/matching/confidence.ts';
import { chanceAndMargin, type Signals } from '../../src/matching/signals.ts';
import { seededRandom } from '../support/seededRandom.ts';

const random = seededRandom(14);
const some = Array.from({ length: 200 }, (): Signals => ({
  margin: random() * 9, chance: random() * 18 - 9, cosine: random(), covered: random(), keyword: random() < 0.3, entries: 1 + Math.floor(random() * 150), questions: 1 + random() * 15,
}));

describe('confidence', () => {
  it.each([
    ['further ahead of the runner-up', (signals: Signals): Signals => ({ ...signals, margin: signals.margin + 1 })],
    ['likelier among all', (signals: Signals): Signals => ({ ...signals, chance: signals.chance + 1 })],
    ['knowing more of the message', (signals: Signals): Signals => ({ ...signals, covered: signals.covered + 0.2 })],
  ])('is higher for an entry that is %s', (_, better) => {
    for (const signals of some) expect(confidence(better(signals))).toBeGreaterThan(confidence(signals));
  });

  it('is a chance: between 0 and 1', () => {
    for (const signals of some) {
      expect(confidence(signals)).toBeGreaterThan(0);
      expect(confidence(signals)).toBeLessThan(1);
    }
  });

  it('stays one at the ends of what there is', () => {
    for (const margin of [0, 9, Infinity]) for (const chance of [-700, 0, 9]) {
      const sure = confidence({ margin, chance, cosine: 1, covered: 1, keyword: true, entries: 1, questions: 1 });
      expect(sure).toBeGreaterThanOrEqual(0);
      expect(sure).toBeLessThanOrEqual(1);
    }
  });
});

describe('chance and margin', () => {
  it('are told in logits: two entries that are level, and nobody, are one in three', () => {
    const { margin, chance } = chanceAndMargin(Float64Array.of(2, 2, 2), { allowed: [0, 1], others: [], best: 0, none: 2 });
    expect(margin).toBe(0);
    expect(chance).toBeCloseTo(Math.log(1 / 2), 9);
  });

  it('take the best of the rivals for the runner-up, and only those that may answer', () => {
    const votes = Float64Array.of(5, 1, 3, 4, 0);
    expect(chanceAndMargin(votes, { allowed: [0, 1, 2], others: [], best: 0, none: 4 }).margin).toBe(2);
    expect(chanceAndMargin(votes, { allowed: [0, 1, 2, 3], others: [], best: 0, none: 4 }).margin).toBe(1);
    expect(chanceAndMargin(votes, { allowed: [0, 1], others: [], best: 0, none: 4 }).chance).toBeGreaterThan(chanceAndMargin(votes, { allowed: [0, 1, 2, 3], others: [], best: 0, none: 4 }).chance);
  });

  it('fall where an entry that may not answer is what was asked for', () => {
    const votes = Float64Array.of(2, 0, 4, 0);
    const allowed = chanceAndMargin(votes, { allowed: [0, 1], others: [], best: 0, none: 3 });
    const beside = chanceAndMargin(votes, { allowed: [0, 1], others: [2], best: 0, none: 3 });
    expect(beside.margin).toBe(allowed.margin);
    expect(beside.chance).toBeLessThan(0);
    expect(allowed.chance).toBeGreaterThan(0);
  });

  it('fall where nobody has many votes', () => {
    const [few, many] = [-5, 5].map((none) => chanceAndMargin(Float64Array.of(2, 0, none), { allowed: [0, 1], others: [], best: 0, none: 2 }));
    expect(many!.margin).toBe(few!.margin);
    expect(many!.chance).toBeLessThan(few!.chance);
  });

  it('have an end for an entry without a rival', () => {
    const { margin, chance } = chanceAndMargin(Float64Array.of(2, -800), { allowed: [0], others: [], best: 0, none: 1 });
    expect(Number.isFinite(margin)).toBe(true);
    expect(Number.isFinite(chance)).toBe(true);
  });
});
