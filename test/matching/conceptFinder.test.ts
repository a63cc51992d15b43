import { describe, expect, it } from '@jest/globals';
import { createConceptFinder } from '../../src/matching/conceptFinder.ts';
import { wordsOf } from '../support/wordsOf.ts';

const finder = createConceptFinder('nb', {
  concepts: { delivery: ['levere', 'levering'], return: ['levere ... tilbake', 'retur*'], greeting: ['hei', 'god dag'], size: ['str'] },
  synonyms: [['frakt', 'porto'], ['sko', 'fottøy']],
}, [['bunad', 'festdrakt']]);

/** The concepts of each word of a text. */
function marked(text: string): string[][] {
  const words = wordsOf(text);
  finder.mark(words);
  return words.map(({ concepts }) => concepts);
}

describe('a concept', () => {
  it('is marked at the word that stands for it', () => {
    expect(marked('levering i dag')).toEqual([['delivery'], [], []]);
  });

  it('goes to the first word of a phrase, and the longer phrase counts alone', () => {
    expect(marked('levere den tilbake')).toEqual([['return'], [], []]);
    expect(marked('levere den')).toEqual([['delivery'], []]);
  });

  it('is the same for the words of one list, and another for another list', () => {
    const [[freight], [postage], [shoes]] = [marked('frakt')[0]!, marked('porto')[0]!, marked('fottøy')[0]!];
    expect(freight).toBe(postage);
    expect(freight).not.toBe(shoes);
    expect(marked('bunad')).toEqual(marked('festdrakt'));
  });

  it('of the shop\'s own synonyms is not taken for one that ships', () => {
    expect(new Set([marked('bunad')[0]![0], marked('frakt')[0]![0], marked('sko')[0]![0]]).size).toBe(3);
  });

  it('is marked once, however many phrases say so, and again for a later word', () => {
    expect(marked('retur returnere')).toEqual([['return'], ['return']]);
  });

  it('of a courtesy marks all its words as such, and no others', () => {
    const words = wordsOf('god dag har dere retur');
    finder.mark(words);
    expect(words.map(({ courtesy }) => courtesy ?? false)).toEqual([true, true, false, false, false]);
  });

  it('is none where there is none', () => {
    expect(marked('')).toEqual([]);
    expect(marked('noe annet')).toEqual([[], []]);
  });
});
