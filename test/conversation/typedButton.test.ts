import { describe, expect, it } from '@jest/globals';
import { typedButton } from '../../src/conversation/typedButton.ts';
import type { Language } from '../../src/language/Language.ts';
import { shippedPacks } from '../support/shippedPacks.ts';

const nb = ['Åpningstider', 'Bytte og retur', 'Hvor er ordren min', 'Retur', 'XL', 'XS'];
const da = ['Åbningstider', 'Ombytning og retur'];
const sv = ['Öppettider', 'Byte och retur'];
const en = ['Opening hours', 'Returns'];

describe('the text of a button typed by hand', () => {
  it.each<[Language, readonly string[], string, string]>([
    ['nb', nb, 'åpningstider takk', 'Åpningstider'], ['nb', nb, 'Bytte og returr', 'Bytte og retur'], ['nb', nb, 'apningstider', 'Åpningstider'], ['nb', nb, 'Jeg mente bytte og retur', 'Bytte og retur'],
    ['nb', nb, 'hvor er orden min', 'Hvor er ordren min'], ['nb', nb, 'ja takk, åpningstidder', 'Åpningstider'], ['nb', nb, 'RETUR!!', 'Retur'], ['nb', nb, 'xl', 'XL'],
    ['da', da, 'åbningstider tak', 'Åbningstider'], ['da', da, 'ombytning og rettur', 'Ombytning og retur'],
    ['sv', sv, 'öppettider tack', 'Öppettider'], ['sv', sv, 'byte o retur', 'Byte och retur'],
    ['en', en, 'opening hours please', 'Opening hours'], ['en', en, 'opening hour', 'Opening hours'], ['nb', en, 'opening hours please', 'Opening hours'],
  ])('(%s) among %j: "%s" is %s', (language, buttons, text, button) => {
    expect(typedButton(text, buttons, language, shippedPacks)).toBe(button);
  });

  it.each<[Language, readonly string[], string]>([
    ['nb', nb, 'når er åpningstidene deres på lørdag'], ['nb', nb, 'takk'], ['nb', nb, 'XM'], ['nb', nb, ''], ['nb', nb, '???'], ['nb', nb, 'bytte'], ['nb', nb, 'kan jeg bytte og returnere denne jakka'],
    ['nb', ['Sko 41', 'Sko 42'], 'sko 43'], ['en', en, 'return to sender please'],
  ])('(%s) among %j: "%s" is none', (language, buttons, text) => {
    expect(typedButton(text, buttons, language, shippedPacks)).toBeUndefined();
  });
});
