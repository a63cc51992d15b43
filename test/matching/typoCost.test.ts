import { describe, expect, it } from '@jest/globals';
import { editsAllowed, typoCost } from '../../src/matching/typoCost.ts';

describe('what a slip costs', () => {
  it.each([
    ['two letters swapped', 'pakekn', 'pakken'],
    ['a letter too many', 'levearing', 'levering'],
    ['a letter missing', 'leverng', 'levering'],
    ['a neighbour on the keyboard', 'levering', 'leverinh'],
    ['a neighbour in the next row', 'pakken', 'pakkem'],
    ['a similar sound', 'gensar', 'genser'],
    ['an accent as two letters', 'stoerelse', 'storelse'],
    ['a doubled letter', 'rettur', 'retur'],
    ['any other letter', 'spal', 'skal'],
    ['any other letter in the middle', 'vekser', 'vekker'],
    ['two slips in a long word', 'apnigstidr', 'apningstider'],
  ])('is finite for %s: "%s" for "%s"', (_, typed, meant) => {
    expect(typoCost(typed, meant)).toBeGreaterThan(0);
    expect(typoCost(typed, meant)).toBeLessThan(Infinity);
  });

  it.each([
    ['hund', 'kund'], ['dqt', 'det'], ['faen', 'gaen'], ['bord', 'ord'], ['sko', 'sky'], ['tog', 'dag'], ['bil', 'hotell'], ['aktuell', 'punktlig'], ['retur', 'ratir'], ['xakken', 'pakken'],
  ])('is beyond bounds for another word: "%s" is not "%s"', (typed, meant) => {
    expect(typoCost(typed, meant)).toBe(Infinity);
  });

  it('is lower for commoner slips', () => {
    const costs = [
      typoCost('rettur', 'retur'), // A doubled letter.
      typoCost('leveirng', 'levering'), // Two swapped.
      typoCost('leverng', 'levering'), // One missing.
      typoCost('leverinh', 'levering'), // The key beside it.
      typoCost('levirung', 'levering'), // Two letters.
    ];
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(new Set(costs).size).toBe(costs.length);
  });

  it('is higher where the first letter is wrong', () => {
    expect(typoCost('kevering', 'levering')).toBeGreaterThan(typoCost('leverinh', 'levering'));
  });

  it.each([[1, 1], [7, 1], [8, 2], [20, 2]])('a word of %i letters may be %i edits away', (length, edits) => {
    expect(editsAllowed(length)).toBe(edits);
  });
});
