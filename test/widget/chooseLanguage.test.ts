import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from '../../src/widget/shared/chooseLanguage.ts';

describe('chooseLanguage', () => {
  it.each<[string, (string | null | undefined)[], string]>([
    ['the first wish that the shop speaks', ['fi', 'sv-SE', 'nb'], 'sv'],
    ['nb for no, nn and nb-NO', ['nn-NO'], 'nb'],
    ['nb for no', ['no'], 'nb'],
    ['what is written with an underscore or in capitals', ['DA_dk'], 'da'],
    ['the shop\'s first where nothing fits', [undefined, null, '', 'de', 'x"><b>'], 'nb'],
  ])('is %s', (_name, wishes, language) => {
    expect(chooseLanguage(wishes, ['nb', 'da', 'sv', 'en'])).toBe(language);
  });

  it('is never one the shop does not speak', () => {
    expect(chooseLanguage(['en'], ['sv', 'da'])).toBe('sv');
  });
});
