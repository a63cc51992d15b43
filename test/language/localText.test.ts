import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/language/Language.ts';
import { localText } from '../../src/language/localText.ts';
import { nearestLanguage } from '../../src/language/nearestLanguage.ts';

describe('nearestLanguage', () => {
  it.each([
    ['nb', ['nb', 'da', 'sv', 'en'], 'nb'],
    ['nb', ['en', 'sv', 'da'], 'da'],
    ['nb', ['en', 'sv'], 'sv'],
    ['da', ['en', 'sv', 'nb'], 'nb'],
    ['sv', ['en', 'da', 'nb'], 'nb'],
    ['sv', ['en', 'da'], 'da'],
    ['en', ['da', 'nb'], 'da'],
    ['nb', ['en'], 'en'],
    ['en', [], undefined],
  ] as const)('a reader of %s follows, of %j, %s best', (language, available, nearest) => {
    expect(nearestLanguage(language, available)).toBe(nearest);
  });
});

describe('localText', () => {
  const text = { nb: 'norsk', sv: 'svenska', en: 'English' };

  it.each([
    ['nb', 'norsk'], ['sv', 'svenska'], ['en', 'English'], ['da', 'norsk'],
  ] as const)('is in %s, or in a language its reader can follow', (language, said) => {
    expect(localText(text, language, { languages })).toBe(said);
  });

  it('is in the shop\'s first language that has it where no neighbour has', () => {
    expect(localText({ sv: 'svenska', en: 'English' }, 'en', { languages: ['sv', 'en'] })).toBe('English');
    expect(localText({ sv: 'svenska', nb: 'norsk' }, 'en', { languages: ['sv', 'nb', 'en'] })).toBe('svenska');
  });

  it('is better in a language that the shop no longer speaks than not there at all', () => {
    expect(localText({ da: 'dansk' }, 'en', { languages: ['en'] })).toBe('dansk');
  });

  it('is in the language that was asked for even if the shop no longer speaks it, where nothing else is there', () => {
    expect(localText({ da: 'dansk', sv: 'svenska' }, 'sv', { languages: ['nb'] })).toBe('svenska');
  });

  it('is nothing where there is none', () => {
    expect(localText({}, 'nb', { languages })).toBe('');
  });
});
