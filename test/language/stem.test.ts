import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/language/fold.ts';
import { languages, type Language } from '../../src/language/Language.ts';
import { stem } from '../../src/language/stem.ts';
import { anySign, awkwardPieces, randomTexts } from '../support/randomTexts.ts';

const families: [Language, string[]][] = [
  ['nb', ['pakke', 'pakken', 'pakker', 'pakkene']],
  ['nb', ['åpningstid', 'åpningstider', 'åpningstidene', 'Åpningstiden', 'ÅPNINGSTIDENE']],
  ['nb', ['returnere', 'returnerer', 'returneres']],
  ['da', ['pakke', 'pakken', 'pakker', 'pakkerne']],
  ['da', ['åbningstid', 'åbningstider', 'åbningstiderne', 'åbningstidernes']],
  ['da', ['levering', 'leveringen', 'leveringer', 'leveringens']],
  ['sv', ['öppettid', 'öppettider', 'öppettiderna', 'öppettidernas']],
  ['sv', ['returnera', 'returnerar', 'returnerade']],
  ['en', ['return', 'returns', 'returned', 'returning']],
  ['en', ['delivery', 'deliveries']],
];

describe('stem', () => {
  it.each(families)('in %s is the same for %j', (language, words) => {
    expect(new Set(words.map((word) => stem(word, language))).size).toBe(1);
  });

  it.each([
    ['nb', 'åpningstidene', 'apningstidene'],
    ['nb', 'størrelsene', 'storrelsene'],
    ['da', 'åbningstiderne', 'abningstiderne'],
    ['da', 'åbningstiderne', 'aabningstiderne'],
    ['sv', 'öppettiderna', 'oppettiderna'],
    ['sv', 'kläderna', 'kladerna'],
    ['nb', 'åpningstidene', 'a\u030Apningstidene'],
  ] as const)('in %s is the same for "%s" as for "%s", typed without its accents or with them apart', (language, word, bare) => {
    expect(stem(bare, language)).toBe(stem(word, language));
  });

  it.each([
    ['nb', 'gave', 'gavekort'], ['da', 'kop', 'købe'], ['sv', 'köp', 'kopp'], ['en', 'ship', 'shop'],
  ] as const)('in %s tells "%s" from "%s"', (language, one, other) => {
    expect(stem(one, language)).not.toBe(stem(other, language));
  });

  it('knows each language\'s own endings: they are not the neighbour\'s', () => {
    expect(stem('pakkerne', 'da')).toBe('pak');
    expect(stem('pakkerne', 'sv')).not.toBe('pak');
    expect(stem('returns', 'en')).toBe('return');
  });

  it('leaves a word of 100,000 letters as it is', () => {
    for (const language of languages) expect(stem('ing'.repeat(33_333), language)).toBe('ing'.repeat(33_333));
  });

  it('of a word is never nothing, nor unfolded, whatever was typed', () => {
    for (const text of randomTexts(3000, [...awkwardPieces, anySign], { seed: 6, longest: 6 })) {
      for (const language of languages) {
        const found = stem(text, language);
        expect(fold(found)).toBe(found);
        if (fold(text) !== '') expect(found).not.toBe('');
      }
    }
  });
});
