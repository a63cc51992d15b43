import { describe, expect, it } from '@jest/globals';
import { createFeatureTable } from '../../src/matching/featureTable.ts';
import { createKnownWords } from '../../src/matching/knownWords.ts';
import { tuning } from '../../src/matching/tuning.ts';
import { createVectoriser } from '../../src/matching/vectoriser.ts';
import type { Word } from '../../src/matching/Word.ts';
import { wordsOf } from '../support/wordsOf.ts';

const postage = wordsOf('hva koster porto').map((word): Word => (word.folded === 'porto' ? { ...word, concepts: ['shipping'] } : word));
const questions = [wordsOf('når åpner dere'), wordsOf('når stenger dere'), postage];
const vectoriser = createVectoriser(createFeatureTable(questions, tuning), tuning);
const known = createKnownWords(vectoriser, questions.map((words) => vectoriser.vectorise(words)), Int32Array.of(0, 0, 1), 2);

describe('known words', () => {
  it.each(['åpner', 'åpne', 'stenger', 'apner', 'porto'])('are those of the questions, in any form: "%s"', (text) => {
    expect(known.isKnown(wordsOf(text)[0]!)).toBe(true);
  });

  it.each(['hest', 'åpen', 'pner', 'port'])('are not those that only look like them: "%s"', (text) => {
    expect(known.isKnown(wordsOf(text)[0]!)).toBe(false);
  });

  it('are those that mean the same as well', () => {
    expect(known.isKnown({ ...wordsOf('frakt')[0]!, concepts: ['shipping'] })).toBe(true);
    expect(known.isKnown({ ...wordsOf('frakt')[0]!, concepts: ['payment'] })).toBe(false);
  });
});

describe('the share of a message that an entry knows', () => {
  it.each([
    ['når åpner dere', 0, 1],
    ['når åpner dere', 1, 0],
    ['åpner hesten', 0, 1 / 2],
    ['hva åpner', 1, 1 / 2],
    ['hest', 0, 0],
    ['', 0, 0],
  ])('of "%s" entry %i has %d', (text, entry, share) => {
    expect(known.share(wordsOf(text), entry)).toBeCloseTo(share, 9);
  });

  it('is measured by the words that decide, where there are any', () => {
    const small = (text: string): Word => ({ ...wordsOf(text)[0]!, weight: 0.5 });
    expect(known.share([small('hest'), wordsOf('åpner')[0]!], 0)).toBe(1);
    expect(known.share([small('hest'), small('åpner')], 0)).toBe(1 / 2);
  });

  it('counts a corrected word for less: it may be another one after all', () => {
    const share = known.share([{ ...wordsOf('åpner')[0]!, typed: 'apmer' }], 0);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  });
});
