import { describe, expect, it } from '@jest/globals';
import { createSpeller, likelier } from '../../src/matching/speller.ts';
import { seededRandom } from '../support/seededRandom.ts';

const words = ['levering', 'pakken', 'pakker', 'retur', 'returnere', 'storrelse', 'genser', 'kjole', 'gavekort', 'apningstider', 'sko', 'faktura', 'betaling'];
const speller = createSpeller(new Map(words.map((word) => [word, 0])));

describe('a speller', () => {
  it.each([
    ['levring', 'levering'], ['leveirng', 'levering'], ['levreing', 'levering'], ['leverinh', 'levering'],
    ['pakekn', 'pakken'], ['stoerrelse', 'storrelse'], ['storelse', 'storrelse'], ['gavvekort', 'gavekort'], ['apningtsider', 'apningstider'], ['apnigstidr', 'apningstider'],
    ['fatkura', 'faktura'], ['betalig', 'betaling'],
  ])('reads "%s" as "%s"', (typed, meant) => {
    expect(speller.correct(typed)?.word).toBe(meant);
  });

  it.each(['sk', 'skp', 'sok', '', 'dinosaur', 'hus', '123456', 'pakk3n', 'pak ken', '🙂🙂🙂🙂', '\uD83D\uD83D\uD83D\uD83D', 'a'.repeat(31), 'a'.repeat(100_000)])('leaves "%s" alone', (typed) => {
    expect(speller.correct(typed)).toBeUndefined();
  });

  it('takes the word that is worth more where two are nearly as near', () => {
    expect(createSpeller(new Map([['kjolen', 0], ['kjoler', 1]])).correct('kjolem')?.word).toBe('kjolen');
    expect(createSpeller(new Map([['kjolan', 0], ['kjolar', 1]])).correct('kjola')?.word).toBe('kjolar');
    expect(createSpeller(new Map([['kjolan', 1], ['kjolar', 0]])).correct('kjola')?.word).toBe('kjolan');
  });

  it('takes the first by letter of those that are level, however they were learnt', () => {
    expect(createSpeller(new Map([['kjolar', 0], ['kjolan', 0]])).correct('kjola')?.word).toBe('kjolan');
    expect(createSpeller(new Map([['kjolan', 0], ['kjolar', 0]])).correct('kjola')?.word).toBe('kjolan');
  });

  it('tells how unlikely the slip is: less where letters changed places than where one is another, and less for what is worth more', () => {
    const cost = (typed: string, worth = 0): number => createSpeller(new Map([['levering', worth]])).correct(typed)!.cost;
    expect(cost('levreing')).toBeLessThan(cost('levxring'));
    expect(cost('levreing', 1)).toBeLessThan(cost('levreing'));
  });

  it('looks less far where it is told to, and still finds every word with one slip', () => {
    const careful = createSpeller(new Map(words.map((word) => [word, 0])), 1);
    expect(['apningstder', 'levreing', 'fatkura', 'pakkeen', 'genzer'].map((typed) => careful.correct(typed)?.word)).toEqual(['apningstider', 'levering', 'faktura', 'pakken', 'genser']);
    expect([speller.correct('aepninkstider')?.word, careful.correct('aepninkstider')?.word]).toEqual(['apningstider', undefined]);
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
        if (!words.includes(typed)) expect([typed, speller.correct(typed)?.word]).toEqual([typed, word]);
      }
    }
  });
});

describe('of two readings', () => {
  it('the likelier is taken, the first by letter where they are level, the other where there is but one', () => {
    const [near, far, level] = [{ word: 'kjolen', cost: 0.5 }, { word: 'kjole', cost: 0.9 }, { word: 'kjolar', cost: 0.5 }];
    expect([likelier(near, far), likelier(far, near), likelier(near, level), likelier(level, near)]).toEqual([near, near, level, level]);
    expect([likelier(undefined, near), likelier(near, undefined), likelier(undefined, undefined)]).toEqual([near, near, undefined]);
  });
});
