import { describe, expect, it } from '@jest/globals';
import { createFeatureTable } from '../../src/matching/featureTable.ts';
import { tuning } from '../../src/matching/tuning.ts';
import { createVectoriser, type SparseVector, type Vectoriser } from '../../src/matching/vectoriser.ts';
import type { Word } from '../../src/matching/Word.ts';
import { wordsOf } from '../support/wordsOf.ts';

const questions = ['når åpner dere', 'når stenger dere', 'kan jeg bytte en genser', 'hva koster frakten', 'selger dere gavekort'];
const taughtBy = (asked: readonly (readonly Word[])[]): Vectoriser => createVectoriser(createFeatureTable(asked, tuning), tuning);
const vectoriser = taughtBy(questions.map((text) => wordsOf(text)));

function lengthOf({ values }: SparseVector): number {
  return Math.hypot(...values);
}

function cosine(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  a.ids.forEach((id, i) => {
    const place = b.ids.indexOf(id);
    if (place >= 0) sum += a.values[i]! * b.values[place]!;
  });
  return sum;
}

function vectorOf(text: string): SparseVector {
  return vectoriser.vectorise(wordsOf(text));
}

describe('a vector', () => {
  it.each(questions)('has length 1 where all is known: "%s"', (text) => {
    expect(lengthOf(vectorOf(text))).toBeCloseTo(1, 9);
  });

  it('is shorter the more is unknown, and nothing where all is', () => {
    const lengths = ['når åpner dere', 'når åpner hesten', 'når hesten flyr', 'xyz'].map((text) => lengthOf(vectorOf(text)));
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(new Set(lengths).size).toBe(lengths.length);
    expect(vectorOf('xyz').ids).toHaveLength(0);
    expect(vectorOf('').ids).toHaveLength(0);
  });

  it('is never longer than 1, however often words stand there', () => {
    for (const text of ['når når når', 'når '.repeat(100), `${questions.join(' ')} hest`]) expect(lengthOf(vectorOf(text))).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('has its features in rising order, each once, none of them nothing', () => {
    for (const text of [...questions, 'dere dere åpner genser']) {
      const { ids, values } = vectorOf(text);
      expect([...new Set(ids)].sort((a, b) => a - b)).toEqual([...ids]);
      expect([...values].every((value) => value > 0 && value <= 1)).toBe(true);
      expect([...ids].every((id) => id >= 0 && id < vectoriser.size)).toBe(true);
    }
  });

  it('is nearest to the question it shares most with', () => {
    const near = (text: string): number => {
      const cosines = questions.map((question) => cosine(vectorOf(text), vectorOf(question)));
      return cosines.indexOf(Math.max(...cosines));
    };
    expect(['når åpnes det', 'kan genseren byttes', 'frakt?', 'gavekortene'].map(near)).toEqual([0, 2, 3, 4]);
  });

  it('is the same the second time: nothing of a message stays', () => {
    const first = vectorOf('når åpner dere');
    vectorOf('dere dere hva koster hester');
    expect(vectorOf('når åpner dere')).toEqual(first);
  });

  it('gives what is rare more than what is common', () => {
    const { ids, values } = vectorOf('dere åpner');
    const weight = (stem: string): number => values[ids.indexOf(vectoriser.idOf(0, stem)!)]!;
    expect(weight('apn')).toBeGreaterThan(weight('der'));
  });
});

describe('features', () => {
  const word = (changes: Partial<Word>): Word => ({ ...wordsOf('gift')[0]!, ...changes });
  const shared = (one: Word, other: Word): number => {
    const both = taughtBy([[one], [word({ text: 'annet', folded: 'annet', stem: 'annet' })]]);
    return both.vectorise([other]).ids.length;
  };

  it('keep English words apart from the Nordic ones that look like them', () => {
    expect(shared(word({}), word({ english: true }))).toBe(0);
    expect(shared(word({}), word({}))).toBeGreaterThan(0);
  });

  it('let concepts join all languages', () => {
    expect(shared(word({ concepts: ['gift'] }), word({ english: true, concepts: ['gift'] }))).toBe(1);
  });

  it('know the parts of a compound', () => {
    const taught = taughtBy([wordsOf('adresse')]);
    const whole = taught.vectorise([word({ text: 'sportadr', folded: 'sportadr', stem: 'sportadr', parts: ['sport', wordsOf('adresse')[0]!.stem] })]);
    expect([...whole.ids]).toContain(taught.idOf(0, wordsOf('adresse')[0]!.stem));
  });

  it('tell words and concepts from parts of words and pairs', () => {
    const taught = taughtBy([[word({ concepts: ['present'] })]]);
    expect(taught.isWord(taught.idOf(0, 'gift')!)).toBe(true);
    expect(taught.isWord(taught.idOf(3, 'present')!)).toBe(true);
    expect(taught.isWord(taught.idOf(1, '^ gift')!)).toBe(false);
    expect(taught.isWord(taught.idOf(2, '_gi')!)).toBe(false);
    expect(taught.idOf(0, 'hest')).toBeUndefined();
  });

  it('that a single question has are left out where questions are many, but for its words', () => {
    const many = Array.from({ length: tuning.manyQuestions }, () => wordsOf('når åpner dere'));
    const taught = taughtBy([...many.slice(1), wordsOf('zebra')]);
    expect(taught.idOf(2, 'zeb')).toBeUndefined();
    expect(taught.idOf(1, '^ zebr')).toBeUndefined();
    expect(taught.idOf(0, wordsOf('zebra')[0]!.stem)).toBeDefined();
    expect(taughtBy([wordsOf('zebra')]).idOf(2, 'zeb')).toBeDefined();
  });

  it('are none without questions', () => {
    const empty = taughtBy([]);
    expect(empty.size).toBe(0);
    expect(empty.vectorise(wordsOf('når åpner dere')).ids).toHaveLength(0);
  });
});
