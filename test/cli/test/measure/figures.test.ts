import { describe, expect, it } from '@jest/globals';
import { figuresOf } from '../../../../src/cli/test/measure/figures.ts';
import { anOutcome } from '../../../support/anOutcome.ts';

describe('the figures', () => {
  it('keep "right of the answers" and "wrong of all" apart', () => {
    const figures = figuresOf([
      anOutcome(), anOutcome(), anOutcome({ best: 'b' }), anOutcome({ right: [], best: 'b' }), anOutcome({ verdict: 'none' }), anOutcome({ verdict: 'clarify', offered: ['b', 'a'] }),
      anOutcome({ verdict: 'clarify', offered: ['b', 'c'], others: ['x'] }), anOutcome({ right: [], verdict: 'none', score: 0.1 }),
    ]);
    expect(figures).toMatchObject({
      cases: 8, covered: 6, unrelated: 2, answered: 4, precision: 2 / 4, wrong: 2 / 8, first: 5 / 6, answeredRight: 2 / 6, clarified: 2, offeredRight: 1 / 2, unrelatedAnswered: 1 / 2,
    });
  });

  it.each([
    ['sv', undefined, 'sv', 1], ['sv', undefined, 'nb', 0], ['nn', undefined, 'nb', 1], ['da', ['da', 'nb'], 'nb', 1], ['da', ['da', 'nn'], 'nb', 1], ['da', ['da', 'nb'], 'sv', 0],
  ])('take a message in %s (%j) for rightly recognised as %s: %d', (lang, langs, taken, language) => {
    expect(figuresOf([anOutcome({ lang, taken, ...(langs !== undefined && { langs }) })]).language).toBe(language);
  });

  it('say nothing of languages where none is named, or where they were told', () => {
    expect(figuresOf([anOutcome()])).not.toHaveProperty('language');
    expect(figuresOf([anOutcome({ lang: 'nb' })], true)).not.toHaveProperty('language');
  });
});
