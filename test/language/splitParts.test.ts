import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../src/language/Language.ts';
import { splitParts } from '../../src/language/splitParts.ts';
import { shippedPacks } from '../support/shippedPacks.ts';

const split = (text: string, language: Language): string[] => splitParts(text, language, shippedPacks).map((part) => `${part.asks ? '?' : '.'} ${part.text}`);

describe('splitParts', () => {
  it.each<[string, Language, string[]]>([
    ['Når åpner dere? Hva koster frakten', 'nb', ['? Når åpner dere', '? Hva koster frakten']],
    ['hva koster frakten og hvor lang tid tar det', 'nb', ['? hva koster frakten', '? og hvor lang tid tar det']],
    ['har fått feil vare, og hvordan sier jeg opp nyhetsbrevet', 'nb', ['. har fått feil vare', '? og hvordan sier jeg opp nyhetsbrevet']],
    ['hva koster frakten, kan jeg betale med vipps', 'nb', ['? hva koster frakten', '? kan jeg betale med vipps']],
    ['Jeg vil avbestille. Når får jeg pengene?', 'nb', ['? Jeg vil avbestille', '? Når får jeg pengene']],
    ['når åpner dere\nog tar dere klarna', 'nb', ['? når åpner dere', '? og tar dere klarna']],
    ['hvad koster fragten og hvornår lukker I', 'da', ['? hvad koster fragten', '? og hvornår lukker I']],
    ['vad kostar frakten och när stänger ni', 'sv', ['? vad kostar frakten', '? och när stänger ni']],
    ['how much is shipping and when do you close', 'en', ['? how much is shipping', '? and when do you close']],
  ])('parts "%s"', (text, language, parts) => {
    expect(split(text, language)).toEqual(parts);
  });

  it.each<[string, Language]>([
    ['bytte og retur', 'nb'], ['kan dere endre navn og adresse', 'nb'], ['hvis jeg bestiller i dag, når kommer pakken', 'nb'], ['er det gratis å returnere, eller må jeg betale selv', 'nb'],
    ['har dere åpent den 24. desember', 'nb'], ['åpner dere kl. 10 på lørdag', 'nb'], ['skriv til kari@fjord.example. takk', 'nb'], ['har dere jakker, bukser og sko', 'nb'],
    ['jeg trenger sko og sokker', 'nb'], ['har ni öppet lördag och söndag', 'sv'], ['if I order today, when does it arrive', 'en'], ['do you sell hats and gloves', 'en'],
  ])('leaves "%s" in one piece of what is asked', (text, language) => {
    expect(split(text, language).filter((part) => part.startsWith('?')).length).toBeLessThanOrEqual(1);
  });

  it('parts at every comma and "men" where it is told to, and takes what follows "men" for asked', () => {
    expect(splitParts('så fin jakke, takk for hjelpen men glidelåsen er ødelagt', 'nb', shippedPacks, { loosely: true }).map(({ text, asks }) => [text, asks]))
      .toEqual([['så fin jakke', false], ['takk for hjelpen', false], ['men glidelåsen er ødelagt', true]]);
  });

  it('loses no word', () => {
    const text = 'Hei! Når åpner dere, og hva koster frakten? Jeg har fått feil vare... takk :)';
    expect(split(text, 'nb').join(' ').match(/\p{L}+/gu)).toEqual(text.match(/\p{L}+/gu));
  });

  it('makes at most six parts of a message, however many questions it has', () => {
    expect(splitParts('når åpner dere? '.repeat(100), 'nb', shippedPacks)).toHaveLength(6);
  });
});
