import { describe, expect, it } from '@jest/globals';
import { expandAlternatives } from '../../src/language/expandAlternatives.ts';

describe('expandAlternatives', () => {
  it.each([
    ['hjelp', ['hjelp']],
    ['(start|begynn) på nytt', ['start på nytt', 'begynn på nytt']],
    ['på nytt (takk|)', ['på nytt takk', 'på nytt']],
    ['(|hei) hjelp (meg|) nå', ['hjelp meg nå', 'hjelp nå', 'hei hjelp meg nå', 'hei hjelp nå']],
    ['(a|b) (c|d)', ['a c', 'a d', 'b c', 'b d']],
    ['(et menneske|en  person)', ['et menneske', 'en person']],
    ['  to   ord  ', ['to ord']],
    ['(a)', ['a']],
    ['(|)', ['', '']],
    ['', ['']],
  ])('writes out "%s"', (phrase, written) => {
    expect(expandAlternatives(phrase)).toEqual(written);
  });

  it('leaves no bracket, no bar and no blank too many', () => {
    for (const phrase of expandAlternatives('(|hei|hallo) (kan jeg|) (|få) snakke med (noen|et menneske|) (|takk)')) {
      expect(phrase).not.toMatch(/[()|]|^ | $| {2}/);
    }
  });
});
