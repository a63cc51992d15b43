import { describe, expect, it } from '@jest/globals';
import { localeLanguage } from '../../src/conversation/localeLanguage.ts';
import { languages } from '../../src/language/Language.ts';

describe('localeLanguage', () => {
  it.each([
    ['nb', 'nb'], ['nb-NO', 'nb'], ['NB_no', 'nb'], ['no', 'nb'], ['no-NO', 'nb'], ['nn', 'nb'], ['nn-NO', 'nb'],
    ['da-DK', 'da'], ['sv', 'sv'], ['sv-FI', 'sv'], ['en-us', 'en'], ['en-GB', 'en'],
  ])('takes %s for %s', (locale, language) => {
    expect(localeLanguage(locale, languages)).toBe(language);
  });

  it.each(['fi-FI', 'de', 'norsk', '', '-', 'e', 'constructor', undefined, null, 47, {}])('takes %j for none', (locale) => {
    expect(localeLanguage(locale, languages)).toBeUndefined();
  });

  it('takes a language that the shop lacks for none', () => {
    expect(localeLanguage('en-us', ['nb', 'sv'])).toBeUndefined();
    expect(localeLanguage('nn-NO', ['nb', 'sv'])).toBe('nb');
  });
});
