import { describe, expect, it } from '@jest/globals';
import { createNearestQuestion } from '../../src/matching/nearestQuestion.ts';
import { aVector } from '../support/aVector.ts';
import { seededRandom } from '../support/seededRandom.ts';

describe('the nearest question', () => {
  const index = createNearestQuestion([aVector({ 0: 0.6, 2: 0.8 }), aVector({ 1: 1 }), aVector({}), aVector({ 2: 1 })], 4);

  it('is told by the product of the vectors, for each question', () => {
    expect([...index.cosines(aVector({ 2: 0.5, 3: 0.5 }))]).toEqual([0.4, 0, 0, 0.5]);
    expect([...index.cosines(aVector({ 0: 0.6, 2: 0.8 }))][0]).toBeCloseTo(1, 9);
  });

  it('is none for a message that has nothing in common, whatever was asked before', () => {
    index.cosines(aVector({ 2: 1 }));
    expect([...index.cosines(aVector({ 3: 1 }))]).toEqual([0, 0, 0, 0]);
    expect([...index.cosines(aVector({}))]).toEqual([0, 0, 0, 0]);
    expect([...createNearestQuestion([], 0).cosines(aVector({}))]).toEqual([]);
  });

  it('is what multiplying all by all gives', () => {
    const random = seededRandom(8);
    const some = (): Record<number, number> => Object.fromEntries(Array.from({ length: 20 }, (_, id): [number, number] => [id, random()]).filter(() => random() < 0.3));
    const rows = Array.from({ length: 40 }, some);
    const all = createNearestQuestion(rows.map(aVector), 20);
    for (let i = 0; i < 40; i += 1) {
      const message = some();
      const expected = rows.map((row) => Object.entries(message).reduce((sum, [id, value]) => sum + value * (row[Number(id)] ?? 0), 0));
      [...all.cosines(aVector(message))].forEach((cosine, question) => expect(cosine).toBeCloseTo(expected[question]!, 9));
    }
  });
});
