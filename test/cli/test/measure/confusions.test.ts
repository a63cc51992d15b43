import { describe, expect, it } from '@jest/globals';
import { confusionsOf } from '../../../../src/cli/test/measure/confusions.ts';
import { entryTable } from '../../../../src/cli/test/measure/entryTable.ts';
import { anOutcome } from '../../../support/anOutcome.ts';

const outcomes = [
  anOutcome(),
  anOutcome({ text: 'asked 1', best: 'b', verdict: 'clarify', lang: 'nb' }),
  anOutcome({ text: 'asked 2', best: 'b', verdict: 'clarify', lang: 'sv' }),
  anOutcome({ text: 'not understood', best: 'b', verdict: 'none', lang: 'sv' }),
  anOutcome({ text: 'harm', right: ['c', 'a'], best: 'd' }),
  anOutcome({ text: 'let in', right: [], best: 'd', score: 0.7 }),
  anOutcome({ text: 'let in too', right: [], best: 'd', score: 0.8 }),
  anOutcome({ text: 'kept out', right: [], best: 'd', verdict: 'none' }),
];

describe('confusions', () => {
  it('come with the wrong answers first, however few, and then the most frequent', () => {
    expect(confusionsOf(outcomes).map(({ right, taken, count, wrong }) => [right, taken, count, wrong])).toEqual([['none', 'd', 2, 2], ['c', 'd', 1, 1], ['a', 'b', 3, 0]]);
  });

  it('count each language, and show the surest first', () => {
    const [unrelated, , asked] = confusionsOf(outcomes);
    expect(asked!.languages).toEqual({ nb: 1, sv: 2 });
    expect(unrelated!.outcomes.map(({ test }) => test.text)).toEqual(['let in too', 'let in']);
  });

  it('leave out what is right by "also", and what is unrelated and was not answered', () => {
    expect(confusionsOf([anOutcome({ right: ['x', 'a'] }), anOutcome({ right: [], verdict: 'clarify' })])).toEqual([]);
  });
});

describe('the entry table', () => {
  it('says of each entry what came to it, what it lost and what it took', () => {
    expect(entryTable(outcomes)).toEqual([
      { id: 'd', cases: 0, first: 0, answered: 0, takenFrom: 0, givenTo: 3 },
      { id: 'none', cases: 3, first: 1, answered: 1, takenFrom: 2, givenTo: 0 },
      { id: 'c', cases: 1, first: 0, answered: 0, takenFrom: 1, givenTo: 0 },
      { id: 'a', cases: 4, first: 1, answered: 1, takenFrom: 0, givenTo: 0 },
    ]);
  });
});
