import { describe, expect, it } from '@jest/globals';
import { createPhraseFinder } from '../../src/language/phraseFinder.ts';
import { splitWords } from '../../src/language/splitWords.ts';

/** The places at which a phrase is found in a text. */
function places(phrase: string, text: string, { inflected = true } = {}): (readonly number[])[] {
  return createPhraseFinder([{ phrase, language: 'nb', value: 1 }], { inflected }).find(splitWords(text, 'nb')).map(({ at }) => at);
}

describe('a phrase', () => {
  it.each([
    ['åpent kjøp', 'hvor lenge har jeg åpent kjøp', [[4, 5]]],
    ['åpent kjøp', 'aapent kjop?', [[0, 1]]],
    ['åpent kjøp', 'er kjøp åpent', []],
    ['åpent kjøp', 'åpent for kjøp', []],
    ['retur', 'retur og retur', [[0], [2]]],
    ['e-post', 'min epost', [[1]]],
    ['epost', 'min E-post', [[1]]],
    ['gave kort', 'gavekort', []],
    ['ja ja', 'ja ja ja', [[0, 1], [1, 2]]],
    ['retur', '', []],
    ['', 'retur', []],
    ['!', 'retur !', []],
    ['*', 'retur', []],
    ['...', 'retur', []],
  ])('"%s" is looked for in "%s" word by word, side by side', (phrase, text, at) => {
    expect(places(phrase, text)).toEqual(at);
  });

  it.each([
    ['pakke', 'hvor er pakken', [[2]]],
    ['bytte jakke', 'bytter jakkene', [[0, 1]]],
    ['lager', 'lage mat', []],
  ])('"%s" is found in its inflections, unless its stem says too little: "%s"', (phrase, text, at) => {
    expect(places(phrase, text)).toEqual(at);
  });

  it('is found only as it is written where inflections shall not count', () => {
    expect(places('pakke', 'pakken pakke', { inflected: false })).toEqual([[1]]);
  });

  it.each([
    ['3d-printer', 'ordre FF-1043'],
    ['iphone15', 'ordre FF-1043'],
    ['12345', 'ordre 998877'],
    ['hei@fjord.no', 'jeg heter kari@x.no'],
    ['www.fjord.no', 'se www.dagbladet.no'],
  ])('"%s" is that and no other of its kind: not in "%s"', (phrase, text) => {
    expect(places(phrase, text)).toEqual([]);
    expect(places(phrase, `hei ${phrase} takk`)).toEqual([[1]]);
  });
});

describe('a star', () => {
  it.each([
    ['retur*', 'returadressen', [[0]]],
    ['retur*', 'RETURNERE', [[0]]],
    ['retur*', 'retur', [[0]]],
    ['retur*', 'utretur', []],
    ['støv*', 'stovler', [[0]]],
    ['åpent kjø*', 'åpent kjøpet', [[0, 1]]],
    ['kjøp* tilbake', 'kjøpte tilbake', [[0, 1]]],
    ['re*', 'ro re rett', [[1], [2]]],
  ])('stands for any ending: "%s" in "%s"', (phrase, text, at) => {
    expect(places(phrase, text)).toEqual(at);
  });
});

describe('three dots', () => {
  it.each([
    ['levere ... tilbake', 'levere tilbake', [[0, 1]]],
    ['levere ... tilbake', 'levere den tilbake', [[0, 2]]],
    ['levere ... tilbake', 'levere den nye genseren tilbake', [[0, 4]]],
    ['levere ... tilbake', 'levere den helt nye genseren tilbake', []],
    ['levere ... tilbake', 'tilbake levere', []],
    ['ta ... i retur', 'ta den i sin kasse i retur', []],
    ['ta ... i retur', 'ta den i kasse retur', []],
    ['ta ... i retur', 'ta sko i eske i retur', [[0, 4, 5]]],
    ['har ... tagit vägen', 'har den tagit slut tagit vägen', [[0, 4, 5]]],
  ])('stand for up to three words: "%s" in "%s"', (phrase, text, at) => {
    expect(places(phrase, text)).toEqual(at);
  });
});

describe('many phrases at once', () => {
  const finder = createPhraseFinder([
    { phrase: 'retur', language: 'nb', value: 'a' },
    { phrase: 'retur*', language: 'sv', value: 'b' },
    { phrase: 'retur av sko', language: 'da', value: 'c' },
    { phrase: 'retur', language: 'nb', value: 'd' },
  ]);

  it('are each found once, with their own value', () => {
    expect(finder.find(splitWords('retur av sko', 'nb')).map(({ value }) => value).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tell which of them it was', () => {
    expect(finder.find(splitWords('returen', 'nb')).find(({ value }) => value === 'b')?.phrase).toBe('retur*');
  });
});
