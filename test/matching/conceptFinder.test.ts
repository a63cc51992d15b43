import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../src/language/Language.ts';
import { createConceptFinder } from '../../src/matching/conceptFinder.ts';
import type { Word } from '../../src/matching/Word.ts';
import { wordsOf } from '../support/wordsOf.ts';

const finder = createConceptFinder('nb', {
  lexicon: {
    concepts: { delivery: ['levere', 'levering'], return: ['levere ... tilbake', 'retur*'], greeting: ['hei', 'god dag'], size: ['str'] },
    synonyms: [['frakt', 'porto'], ['sko', 'fottøy']],
  },
  thesaurus: { bicycle: ['sykkel', 'tohjuling'], give: ['gi', 'levere', 'gi ... bort'], shoe: ['fottøy', 'støvel'], greetings: ['god dag mann'] },
}, [['bunad', 'festdrakt']]);

function read(text: string): Word[] {
  const words = wordsOf(text);
  finder.mark(words);
  return words;
}

/** The concepts of each word of a text. */
function marked(text: string): string[][] {
  return read(text).map(({ concepts }) => concepts);
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
    expect(read('god dag har dere retur').map(({ courtesy }) => courtesy ?? false)).toEqual([true, true, false, false, false]);
  });

  it('is none where there is none', () => {
    expect(marked('')).toEqual([]);
    expect(marked('noe annet')).toEqual([[], []]);
  });
});

describe('a sense', () => {
  const senses = (text: string): string[][] => read(text).map((word) => word.senses);

  it('is marked at the word that has it, in any form, and is no concept', () => {
    expect(senses('sykkelen min')).toEqual([['bicycle'], []]);
    expect(marked('sykkelen min')).toEqual([[], []]);
  });

  it('is the same for all words of a group', () => {
    expect(senses('tohjulingen')).toEqual(senses('sykkel'));
  });

  it('stands beside a concept of the same word', () => {
    expect([marked('fottøy')[0], senses('fottøy')[0]]).toEqual([[expect.any(String)], ['shoe']]);
    expect([marked('levere')[0], senses('levere')[0]]).toEqual([['delivery'], ['give']]);
  });

  it('goes to the first word of a phrase; a longer phrase, of senses or of concepts, counts alone', () => {
    expect(senses('gi den bort')).toEqual([['give'], [], []]);
    expect([marked('levere den tilbake')[0], senses('levere den tilbake')[0]]).toEqual([['return'], []]);
    expect([marked('god dag mann')[0], senses('god dag mann')[0]]).toEqual([[], ['greetings']]);
  });

  it('is marked once, however many phrases say so, and again for a later word', () => {
    expect(senses('gi gi')).toEqual([['give'], ['give']]);
  });

  it('makes no courtesy', () => {
    expect(read('god dag mann').some(({ courtesy }) => courtesy === true)).toBe(false);
  });
});

describe('two languages', () => {
  it('mean the same by a sense, each by words of its own', () => {
    const bicycle = (language: Language, word: string): string[] => {
      const words = wordsOf(word, language);
      createConceptFinder(language, { lexicon: { concepts: {}, synonyms: [] }, thesaurus: { bicycle: [word] } }, []).mark(words);
      return words[0]!.senses;
    };
    expect([bicycle('nb', 'sykkel'), bicycle('da', 'cykel'), bicycle('en', 'bike')]).toEqual([['bicycle'], ['bicycle'], ['bicycle']]);
  });
});
