import { describe, expect, it } from '@jest/globals';
import { splitCompound } from '../../src/matching/splitCompound.ts';

const known = new Set(['retur', 'adresse', 'jul', 'gave', 'kort', 'gavekort', 'barn', 'barne', 'sko', 'vinter', 'handel', 'handels', 'betingelse', 'skole', 'le', 'is', 'kake', 'adress']);
const split = (word: string): readonly string[] | undefined => splitCompound(word, (part) => known.has(part));

describe('a compound', () => {
  it.each([
    ['returadresse', ['retur', 'adresse']],
    ['vintersko', ['vinter', 'sko']],
    ['julegave', ['jul', 'gave']],
    ['retursadresse', ['retur', 'adresse']],
    ['julegavekort', ['jul', 'gavekort']],
  ])('"%s" is taken apart into the words that it is made of', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it.each(['retur', 'adresse', 'returx', 'xadresse', 'iskake', 'ukjentord', '', 'barnle'])('"%s" stays whole', (word) => {
    expect(split(word)).toBeUndefined();
  });

  it('has the longest last part there is, for that says what the thing is', () => {
    expect(split('julegavekort')?.[1]).toBe('gavekort');
  });

  it('needs seven letters', () => {
    expect(split('skokort')).toEqual(['sko', 'kort']);
    expect(split('julsko')).toBeUndefined();
  });
});
