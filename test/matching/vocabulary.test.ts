import { describe, expect, it } from '@jest/globals';
import type { Lexicon } from '../../src/language/Lexicon.ts';
import { createVocabulary } from '../../src/matching/vocabulary.ts';

const empty: Lexicon = {
  commands: { person: [], stop: [], restart: [], help: [] }, yes: [], no: [], ping: [], fillers: [], synonyms: [], concepts: {}, elsewhere: [], common: [],
};
const vocabulary = createVocabulary(
  [
    { language: 'nb', text: 'Hvor er pakkene mine, returnere* bunadssølv' },
    { language: 'sv', text: 'presentkort' },
    ...Array.from({ length: 9 }, () => ({ language: 'nb' as const, text: 'kjoler' })),
    { language: 'nb', text: 'kjolen' },
  ],
  [
    { language: 'nb', lexicon: { ...empty, fillers: ['takk'], common: ['fjord'], synonyms: [['frakt', 'porto']], concepts: { shoes: ['støvler'] }, elsewhere: ['hvem vant valget'] }, thesaurus: { bicycle: ['sykkel', 'terrengsykkel'] } },
    { language: 'sv', lexicon: { ...empty, common: ['strumpor'] }, thesaurus: {} },
  ],
);

describe('a vocabulary', () => {
  it.each(['hvor', 'pakkene', 'returnere', 'bunadssolv', 'presentkort'])('has the word "%s" of the FAQ, folded', (word) => {
    expect(vocabulary.has(word)).toBe(true);
    expect(vocabulary.ships(word)).toBe(false);
  });

  it.each(['takk', 'fjord', 'porto', 'stovler', 'valget', 'strumpor', 'terrengsykkel'])('has "%s", which ships', (word) => {
    expect(vocabulary.has(word)).toBe(true);
    expect(vocabulary.ships(word)).toBe(true);
  });

  it.each(['', 'hest', 'bunadssølv', 'Hvor', 'constructor', '__proto__'])('has no "%s"', (word) => {
    expect(vocabulary.has(word)).toBe(false);
    expect(vocabulary.ships(word)).toBe(false);
    expect(vocabulary.stemOf(word, 'nb')).toBeUndefined();
  });

  it('makes stems as the word\'s own language does', () => {
    expect(vocabulary.stemOf('pakkene', 'nb')).toBe('pakk');
    expect(vocabulary.stemOf('strumpor', 'nb')).toBe(vocabulary.stemOf('strumpor', 'sv'));
  });

  it('corrects into the words of one language only', () => {
    expect(vocabulary.correct('strumpr', 'sv')).toBe('strumpor');
    expect(vocabulary.correct('strumpr', 'nb')).toBeUndefined();
    expect(vocabulary.correct('pakkeen', 'en')).toBeUndefined();
  });

  it('corrects into everyday words of the thesaurus as well, of its language', () => {
    expect([vocabulary.correct('terrengsykel', 'nb'), vocabulary.correct('terrengsykel', 'sv')]).toEqual(['terrengsykkel', undefined]);
  });

  it('corrects into what is asked about most', () => {
    expect(vocabulary.correct('kjole', 'nb')).toBe('kjoler');
  });

  it('corrects into a word of the FAQ rather than one that only ships', () => {
    const read = (faq: string, ships: string): string | undefined =>
      createVocabulary([{ language: 'nb', text: faq }], [{ language: 'nb', lexicon: { ...empty, common: [ships] }, thesaurus: {} }]).correct('zebrae', 'nb');
    expect([read('zebraen', 'zebraer'), read('zebraer', 'zebraen')]).toEqual(['zebraen', 'zebraer']);
  });
});
