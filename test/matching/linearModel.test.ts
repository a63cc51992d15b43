import { describe, expect, it } from '@jest/globals';
import { createLinearModel, trainLinearModel, type LinearModel, type LinearShape } from '../../src/matching/linearModel.ts';
import { tuning } from '../../src/matching/tuning.ts';
import type { SparseVector } from '../../src/matching/vectoriser.ts';
import { aVector } from '../support/aVector.ts';
import { seededRandom } from '../support/seededRandom.ts';

/** Questions of which each entry has a feature of its own, beside one that all have and one by chance. */
function separable(entries: number, each: number): { vectors: SparseVector[]; labels: number[]; size: number } {
  const random = seededRandom(entries);
  const labels = Array.from({ length: entries * each }, (_, i) => i % entries);
  return { vectors: labels.map((label) => aVector({ [label]: 0.8, [entries]: 0.4, [entries + 1 + Math.floor(random() * 5)]: 0.4 })), labels, size: entries + 6 };
}

function taught(vectors: readonly SparseVector[], labels: readonly number[], shape: LinearShape, by = tuning): LinearModel {
  return createLinearModel(trainLinearModel(vectors, labels, shape, by), shape);
}

function bestOf(model: LinearModel, vector: SparseVector, entries: number): number {
  const votes = new Float64Array(entries);
  model.vote(vector, votes);
  return votes.indexOf(Math.max(...votes));
}

describe('a linear model', () => {
  // From 31 entries on, most passes look only at rivals.
  it.each([2, 5, 30, 31, 60])('learns what tells %i entries apart', (entries) => {
    const { vectors, labels, size } = separable(entries, 4);
    const model = taught(vectors, labels, { entries, size });
    expect(vectors.map((vector) => bestOf(model, vector, entries))).toEqual(labels);
    for (let entry = 0; entry < entries; entry += 1) expect(bestOf(model, aVector({ [entry]: 1 }), entries)).toBe(entry);
  });

  it('votes most for what speaks for an entry, and least for what speaks for another', () => {
    const { vectors, labels, size } = separable(3, 4);
    const model = taught(vectors, labels, { entries: 3, size });
    expect(model.weightOf(0, 0)).toBeGreaterThan(0);
    expect(model.weightOf(0, 1)).toBeLessThan(0);
    expect(Math.abs(model.weightOf(3, 0))).toBeLessThan(model.weightOf(0, 0) / 4);
  });

  it('adds its votes to those that are there: the weights times the vector, and what every question has', () => {
    const { vectors, labels, size } = separable(3, 4);
    const model = taught(vectors, labels, { entries: 3, size });
    const votes = Float64Array.of(10, 20, 30);
    model.vote(aVector({ 0: 0.5, 2: 0.25 }), votes);
    const bias = (entry: number): number => model.weightOf(size, entry);
    [10, 20, 30].forEach((before, entry) => {
      expect(votes[entry]).toBeCloseTo(before + bias(entry) + 0.5 * model.weightOf(0, entry) + 0.25 * model.weightOf(2, entry), 6);
    });
  });

  it('is the same for the same questions, to the last bit', () => {
    for (const entries of [3, 40]) {
      const votes = [0, 1].map(() => {
        const { vectors, labels, size } = separable(entries, 5);
        const into = new Float64Array(entries);
        taught(vectors, labels, { entries, size }).vote(vectors[7]!, into);
        return into;
      });
      expect(votes[0]).toEqual(votes[1]);
    }
  });

  it('leans on how often each entry is asked where a message says nothing', () => {
    const model = taught(Array.from({ length: 12 }, (_, i) => aVector({ [i < 9 ? 0 : 1]: 1 })), Array.from({ length: 12 }, (_, i) => (i < 9 ? 0 : 1)), { entries: 2, size: 2 }, { ...tuning, balance: 0 });
    expect(bestOf(model, aVector({}), 2)).toBe(0);
  });

  it('knows nothing without questions, and never gives anything but numbers', () => {
    const none = new Float64Array(2);
    taught([], [], { entries: 2, size: 0 }).vote(aVector({}), none);
    expect([...none]).toEqual([0, 0]);
    const one = new Float64Array(1);
    taught([aVector({ 0: 1 })], [0], { entries: 1, size: 1 }).vote(aVector({ 0: 1 }), one);
    expect([...one].every(Number.isFinite)).toBe(true);
  });
});
