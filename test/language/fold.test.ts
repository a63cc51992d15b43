import { describe, expect, it } from '@jest/globals';
import { fold, foldMessage } from '../../src/language/fold.ts';
import { anySign, awkwardPieces, randomTexts } from '../support/randomTexts.ts';

describe('fold', () => {
  it.each([
    ['ÅPNINGSTIDER', 'apningstider'],
    ['på', 'pa'],
    ['paa', 'pa'],
    ['størrelse', 'storrelse'],
    ['öppet', 'oppet'],
    ['kläder', 'klader'],
    ['være', 'vaere'],
    ['café', 'cafe'],
    ['straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['þú', 'thu'],
    ['œuvre', 'oeuvre'],
    ['naïve', 'naive'],
  ])('takes case and accents off "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['heeeei', 'hei'],
    ['heiiii', 'heiiii'],
    ['takkkk', 'takk'],
    ['takk', 'takk'],
    ['soooo', 'so'],
    ['zoo', 'zoo'],
    ['jaaa', 'ja'],
    ['www', 'www'],
    ['xxxl', 'xxxl'],
    ['iii', 'iii'],
    ['AAA', 'aaa'],
    ['AA batterier', 'aa batterier'],
    ['(aa)', '(aa)'],
    ['aa3', 'a3'],
    ['gåår', 'gar'],
    ['10000', '10000'],
    ['!!!', '!!!'],
  ])('shrinks "%s" to "%s": dragged letters go, what means something stays', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['don’t', "don't"],
    ['don´t', "don't"],
    ['don`t', "don't"],
    ['donʼt', "don't"],
    ['don′t', "don't"],
    ['»hei«', '"hei"'],
    ['“hei”', '"hei"'],
    ['10–18', '10-18'],
    ['e‑post', 'e-post'],
    ['−5', '-5'],
  ])('makes the signs of "%s" straight', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['soft hyphen', 'retur\u00ADadresse'],
    ['zero-width space', 'retur\u200Badresse'],
    ['byte order mark', '\uFEFFreturadresse'],
    ['zero-width joiner', 'retur\u200Dadresse'],
    ['variation selector', 'returadresse\uFE0F'],
    ['null', 'retur\u0000adresse'],
    ['direction mark', '\u202Areturadresse\u202C'],
  ])('takes out what cannot be seen: %s', (_, text) => {
    expect(fold(text)).toBe('returadresse');
  });

  it.each(['hei  på\tdeg', ' hei på deg ', 'hei\r\npå\r\n\r\ndeg', 'hei\u00A0på deg', 'hei\u2028på\u3000deg', 'hei\u0085på deg\n'])('makes one blank of the blanks in %j', (text) => {
    expect(fold(text)).toBe('hei pa deg');
  });

  it('reads fullwidth and ligature forms as the letters they are', () => {
    expect(fold('ＫＪＯＬＥ ﬁn ①')).toBe('kjole fin 1');
  });

  it('leaves punctuation and emoji, but not the colour of a skin', () => {
    expect(fold('Takk! 👍🏽 (kl. 10)')).toBe('takk! 👍 (kl. 10)');
  });

  it('makes nothing of nothing', () => {
    expect(fold('')).toBe('');
    expect(fold(' \u200B\n')).toBe('');
  });

  it('folds 100,000 letters in no time', () => {
    expect(fold('å'.repeat(100_000))).toHaveLength(100_000);
    expect(fold('xå'.repeat(50_000))).toHaveLength(100_000);
  });
});

describe('foldMessage', () => {
  it.each([
    ['Start på nytt!!', 'start pa nytt'],
    ["don't", 'dont'],
    ['don’t', 'dont'],
    ['don´t', 'dont'],
    ['e-post', 'e post'],
    ['  Ja, takk. ', 'ja takk'],
    ['👍 ja 👍', 'ja'],
    ['???', '?'],
    ['👍👍', '👍'],
    ['?!?!', '?!'],
    ['...', '.'],
    ['Å-å-å', 'a a a'],
    ['kl. 10:30', 'kl 10 30'],
    ['', ''],
    ["'", "'"],
  ])('compares "%s" by "%s"', (text, folded) => {
    expect(foldMessage(text)).toBe(folded);
  });
});

describe('whatever the text', () => {
  const texts = [...randomTexts(12_000, [...awkwardPieces, anySign])];

  it.each([['fold', fold], ['foldMessage', foldMessage]] as const)('%s twice is %s once', (_, folded) => {
    expect(texts.filter((text) => folded(folded(text)) !== folded(text))).toEqual([]);
  });

  it('a message and its folded form are the same message', () => {
    expect(texts.filter((text) => foldMessage(fold(text)) !== foldMessage(text))).toEqual([]);
  });

  it('composed and decomposed text fold alike', () => {
    expect(texts.filter((text) => fold(text.normalize('NFD')) !== fold(text.normalize('NFC')))).toEqual([]);
  });

  it('what is left has no capital, no accent of its own and no blank at its edges or twice', () => {
    expect(texts.map(fold).filter((text) => /[A-ZÆØÅÄÖ]|\p{M}|[\t\n\r\u200B\u00AD]|^ | $| {2}/u.test(text))).toEqual([]);
  });

  it('the fast road for everyday letters leads where the other one does', () => {
    const everyday = [...randomTexts(6000, [...' abcdefghijklmnopqrstuvwxyzæøåäöéÆØÅÄÖÉABC0123456789.,!?\'`"-()/@#_', 'aa', 'ooo', 'kkk', '  '], { seed: 2 })];
    // One letter from elsewhere sends the whole text down the other road.
    expect(everyday.filter((text) => fold(`x ${text} x ж`) !== `${fold(`x ${text} x`)} ж`)).toEqual([]);
  });
});
