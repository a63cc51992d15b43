import { describe, expect, it } from '@jest/globals';
import { generalCalibration } from '../../src/matching/Calibration.ts';
import { confidence } from '../../src/matching/confidence.ts';
import { chanceAndMargin, type Signals } from '../../src/matching/signals.ts';
import { aCalibration, onlyWorths } from '../support/aCalibration.ts';
import { seededRandom } from '../support/seededRandom.ts';

const random = seededRandom(14);
const some = Array.from({ length: 200 }, (): Signals => ({ margin: random() * 9, chance: random() * 18 - 9, cosine: random(), covered: random(), keyword: random() < 0.3, words: Math.floor(random() * 30) }));
/** How FAQs of 1 to 150 entries with 1 to 16 questions each are judged. */
const general = some.map(() => generalCalibration({ entries: 1 + Math.floor(random() * 150), questions: 1 + random() * 15 }));
const judged = (signals: Signals, i = 0): number => confidence(signals, general[i]!, 'a');

describe('confidence', () => {
  it.each([
    ['further ahead of the runner-up', (signals: Signals): Signals => ({ ...signals, margin: signals.margin + 1 })],
    ['likelier among all', (signals: Signals): Signals => ({ ...signals, chance: signals.chance + 1 })],
    ['knowing more of the message', (signals: Signals): Signals => ({ ...signals, covered: signals.covered + 0.2 })],
  ])('is higher for an entry that is %s', (_, better) => {
    some.forEach((signals, i) => expect(judged(better(signals), i)).toBeGreaterThan(judged(signals, i)));
  });

  it('is a chance: between 0 and 1', () => {
    some.forEach((signals, i) => {
      expect(judged(signals, i)).toBeGreaterThan(0);
      expect(judged(signals, i)).toBeLessThan(1);
    });
  });

  it('stays one at the ends of what there is', () => {
    for (const margin of [0, 9, Infinity]) for (const chance of [-700, 0, 9]) {
      const sure = confidence({ margin, chance, cosine: 1, covered: 1, keyword: true, words: 120 }, aCalibration(), 'a');
      expect(sure).toBeGreaterThanOrEqual(0);
      expect(sure).toBeLessThanOrEqual(1);
    }
  });

  it('is what the worths and the signals make together', () => {
    const worths = onlyWorths({ always: 1, margin: 2, chance: 0.5, cosine: -1, covered: 3, keyword: -2 });
    const signals: Signals = { margin: 3, chance: 4, cosine: 0.5, covered: 1, keyword: true, words: 4 };
    const logit = 1 + 2 * Math.tanh(1) + 2 - 0.5 + 3 - 2;
    expect(confidence(signals, { worths, entries: {} }, 'a')).toBeCloseTo(1 / (1 + Math.exp(-logit)), 12);
  });

  it('is lower for an entry that is often taken for another\'s, and for no other', () => {
    some.forEach((signals, i) => {
      const own = { ...general[i]!, entries: { a: -1, b: 1 } };
      expect(confidence(signals, own, 'a')).toBeLessThan(judged(signals, i));
      expect(confidence(signals, own, 'b')).toBeGreaterThan(judged(signals, i));
      expect(confidence(signals, own, 'c')).toBe(judged(signals, i));
    });
  });
});

describe('the general calibration', () => {
  it.each([[0, 0], [1, 1], [1, 0.25], [4, 3], [1000, 16], [100_000, 300]])('of %d entries with %d questions each is made of numbers, and judges every entry alike', (entries, questions) => {
    const { id, worths, entries: own, answerFrom } = generalCalibration({ entries, questions });
    expect([id, own]).toEqual(['general', {}]);
    expect(Object.values({ ...worths }).filter((worth) => !Number.isFinite(worth))).toEqual([]);
    expect(answerFrom).toBeGreaterThan(0);
    expect(answerFrom).toBeLessThan(1);
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
