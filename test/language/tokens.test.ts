import { describe, expect, it } from '@jest/globals';
import { tokens } from '../../src/language/tokens.ts';
import { anySign, awkwardPieces, randomTexts } from '../support/randomTexts.ts';

/** Each token as `kind:text`. */
function told(text: string): string[] {
  return tokens(text).map((token) => `${token.kind}:${token.text}`);
}

describe('tokens', () => {
  it.each([
    ['Hei, når stenger dere?', ['word:Hei', 'word:når', 'word:stenger', 'word:dere']],
    ['send til kari.nordmann+test@eksempel.no.', ['word:send', 'word:til', 'email:kari.nordmann+test@eksempel.no']],
    ['pål@blåbær.no', ['email:pål@blåbær.no']],
    ['se https://fjord.example/retur?id=1.', ['word:se', 'url:https://fjord.example/retur?id=1']],
    ['(www.fjord.example)', ['url:www.fjord.example']],
    ['hei www.fjord.no hei', ['word:hei', 'url:www.fjord.no', 'word:hei']],
    ['Www.fjord.no/a', ['url:Www.fjord.no/a']],
    ['HTTPS://FJORD.NO', ['url:HTTPS://FJORD.NO']],
    ['hva er www', ['word:hva', 'word:er', 'word:www']],
  ])('takes "%s" apart', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['FF-1043', ['code:FF-1043']],
    ['#1001', ['code:#1001']],
    ['ordre FF-1043, takk', ['word:ordre', 'code:FF-1043', 'word:takk']],
    ['abc123', ['code:abc123']],
    ['370438101015SE', ['code:370438101015SE']],
    ['W32-L34', ['code:W32-L34']],
    ['123456', ['number:123456']],
    ['kl 10:30', ['word:kl', 'number:10:30']],
    ['24.12.2026', ['number:24.12.2026']],
    ['10-18', ['number:10-18']],
    ['10–18', ['number:10–18']],
    ['1 000 kr', ['number:1', 'number:000', 'word:kr']],
    ['99,50', ['number:99,50']],
    ['24.', ['number:24']],
  ])('keeps the numbers and codes of "%s" whole', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['e-post', ['word:e-post']],
    ["don't", ["word:don't"]],
    ['don’t', ['word:don’t']],
    ['don´t', ['word:don´t']],
    ['don`t', ['word:don`t']],
    ["sms'er", ["word:sms'er"]],
    ['klær-', ['word:klær']],
    ['-hei-', ['word:hei']],
    ['hei--hå', ['word:hei', 'word:hå']],
    ['retur\u00ADadresse', ['word:retur\u00ADadresse']],
    ['a\u030Apent', ['word:a\u030Apent']],
    ['你好', ['word:你好']],
  ])('breaks no word at a hyphen, an apostrophe, an accent or a sign that cannot be seen: "%s"', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['hei👍', ['word:hei', 'emoji:👍']],
    ['👍🏽👍', ['emoji:👍🏽', 'emoji:👍']],
    ['👨‍👩‍👧', ['emoji:👨‍👩‍👧']],
    ['🇳🇴🇸🇪', ['emoji:🇳🇴', 'emoji:🇸🇪']],
    ['❤️', ['emoji:❤️']],
  ])('takes each emoji of "%s" as one', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each(['', ' ', '?!', '...', '\uD83D', '\u0301', '—'])('finds nothing in %j', (text) => {
    expect(tokens(text)).toEqual([]);
  });

  it('says where each stands, in UTF-16 units', () => {
    expect(tokens('👍 på 10:30')).toEqual([
      { kind: 'emoji', text: '👍', start: 0, end: 2 },
      { kind: 'word', text: 'på', start: 3, end: 5 },
      { kind: 'number', text: '10:30', start: 6, end: 11 },
    ]);
  });

  it.each([
    ['letters', 'a'.repeat(100_000)],
    ['digits', '1'.repeat(100_000)],
    ['letters and digits', 'a1'.repeat(50_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['dots before a sign', `${'a.'.repeat(50_000)}@`],
    ['signs', '@'.repeat(100_000)],
  ])('loses nothing of 100,000 %s', (_, text) => {
    expect(tokens(text).map((token) => token.text).join('').length).toBeLessThanOrEqual(text.length);
    for (const { text: part, start, end } of tokens(text)) expect(part).toBe(text.slice(start, end));
  });
});

describe('whatever the text', () => {
  const texts = [...randomTexts(8000, [...awkwardPieces, anySign, 'kari@x.no', 'https://x.no/a', 'FF-1'], { seed: 3 })];

  it('each token is what stands at its place, and none overlaps the one before', () => {
    expect(texts.filter((text) => {
      let last = 0;
      return tokens(text).some(({ text: piece, start, end }) => {
        const wrong = start < last || end <= start || text.slice(start, end) !== piece;
        last = end;
        return wrong;
      });
    })).toEqual([]);
  });

  it('no letter and no digit is lost', () => {
    expect(texts.filter((text) => {
      let rest = text;
      for (const { start, end } of tokens(text).toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
      return /\p{L}|\d/u.test(rest);
    })).toEqual([]);
  });

  it.each([
    ['a number', ' 1'],
    ['an emoji', ' 👍'],
    ['a letter from elsewhere', ' ж'],
  ])('the fast road for everyday letters leads where the one for %s does', (_, tail) => {
    const everyday = [...randomTexts(6000, [...'abcdefghijklmnopqrstuvwxyzæøåäöéÆØÅÄÖÉAZ .,!?\'’()-', ' ', '-', "'", '--', 'www.'], { seed: 4 })];
    expect(everyday.filter((text) => JSON.stringify(tokens(text + tail).slice(0, -1)) !== JSON.stringify(tokens(text)))).toEqual([]);
  });
});
