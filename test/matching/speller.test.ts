import { describe, expect, it } from '@jest/globals';
import { createSpeller } from '../../src/matching/speller.ts';
import { seededRandom } from '../support/seededRandom.ts';

const words = ['levering', 'pakken', 'pakker', 'retur', 'returnere', 'storrelse', 'genser', 'kjole', 'gavekort', 'apningstider', 'sko', 'faktura', 'betaling'];
const speller = createSpeller(new Map(words.map((word) => [word, 0])));

describe('a speller', () => {
  it.each([
    ['levring', 'levering'], ['leveirng', 'levering'], ['levreing', 'levering'], ['leverinh', 'levering'],
    ['pakekn', 'pakken'], ['stoerrelse', 'storrelse'], ['storelse', 'storrelse'], ['gavvekort', 'gavekort'], ['apningtsider', 'apningstider'], ['apnigstidr', 'apningstider'],
    ['fatkura', 'faktura'], ['betalig', 'betaling'],
  ])('reads "%s" as "%s"', (typed, meant) => {
    expect(speller.correct(typed)).toBe(meant);
  });

  it.each(['sk', 'skp', 'sok', '', 'dinosaur', 'hus', '123456', 'pakk3n', 'pak ken', '🙂🙂🙂🙂', '\uD83D\uD83D\uD83D\uD83D', 'a'.repeat(31), 'a'.repeat(100_000)])('leaves "%s" alone', (typed) => {
    expect(speller.correct(typed)).toBeUndefined();
  });

  it('takes the word that is worth more where two are nearly as near', () => {
    expect(createSpeller(new Map([['kjolen', 0], ['kjoler', 1]])).correct('kjolem')).toBe('kjolen');
    expect(createSpeller(new Map([['kjolan', 0], ['kjolar', 1]])).correct('kjola')).toBe('kjolar');
    expect(createSpeller(new Map([['kjolan', 1], ['kjolar', 0]])).correct('kjola')).toBe('kjolan');
  });

  it('takes the first by letter of those that are level, however they were learnt', () => {
    expect(createSpeller(new Map([['kjolar', 0], ['kjolan', 0]])).correct('kjola')).toBe('kjolan');
    expect(createSpeller(new Map([['kjolan', 0], ['kjolar', 0]])).correct('kjola')).toBe('kjolan');
  });

  it('knows nothing without a vocabulary', () => {
    expect(createSpeller(new Map()).correct('levring')).toBeUndefined();
  });

  it('finds every word again with one letter of its middle left out, doubled or swapped with the next', () => {
    const random = seededRandom(12);
    for (const word of words.filter(({ length }) => length >= 6)) {
      const at = 1 + Math.floor(random() * (word.length - 3));
      const [head, letter, next, tail] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
      for (const typed of [head + next + tail, head + letter + letter + next + tail, head + next + letter + tail]) {
        if (!words.includes(typed)) expect([typed, speller.correct(typed)]).toEqual([typed, word]);
      }
    }
  });
});
