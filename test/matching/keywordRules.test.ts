import { describe, expect, it } from '@jest/globals';
import { createKeywordRules } from '../../src/matching/keywordRules.ts';
import { aTopic } from '../support/aTopic.ts';
import { wordsOf } from '../support/wordsOf.ts';

const ids = ['returns', 'hours', 'printer'];
const rules = createKeywordRules([
  aTopic({ id: 'returns', keywords: ['retur*', 'åpent kjøp', 'angrerett'], not: ['returadresse', 'ikke ... tilbake'] }),
  aTopic({ id: 'hours', keywords: ['åpent'], not: ['åpent kjøp'] }),
  aTopic({ id: 'printer', keywords: ['3d-printer'], not: ['FF-1000'] }),
  aTopic({ id: 'returns', language: 'sv', keywords: ['ångerrätt'], not: ['returadress'] }),
], (id) => ids.indexOf(id));
const keywords = (text: string): string[] => rules.keywords(wordsOf(text)).map(({ entry, keyword }) => `${ids[entry] ?? ''}: ${keyword}`);
const forbidden = (text: string): string[] => [...rules.forbidden(wordsOf(text))].map(([entry, phrase]) => `${ids[entry] ?? ''}: ${phrase}`);

describe('keywords', () => {
  it.each([
    ['gjelder angreretten her', ['returns: angrerett']],
    ['returnere', ['returns: retur*']],
    ['APENT KJOP?', ['returns: åpent kjøp', 'hours: åpent']],
    ['ångerrätt', ['returns: ångerrätt']],
    ['selger dere 3D-printer', ['printer: 3d-printer']],
    ['ordre FF-1043', []],
    ['noe annet', []],
    ['', []],
  ])('are found in "%s" in any inflection and in every language, the longest first', (text, found) => {
    expect(keywords(text)).toEqual(found);
  });

  it('tell where they stand', () => {
    expect(rules.keywords(wordsOf('har dere åpent kjøp'))[0]).toEqual({ entry: 0, keyword: 'åpent kjøp', at: [2, 3] });
  });
});

describe('a not', () => {
  it.each([
    ['hva er returadressen', ['returns: returadresse']],
    ['returadress', ['returns: returadress']],
    ['kan ikke sende den tilbake', ['returns: ikke ... tilbake']],
    ['åpent kjøp', ['hours: åpent kjøp']],
    ['ordre FF-1043', []],
    ['ordre FF-1000', ['printer: FF-1000']],
    ['retur', []],
  ])('forbids what it says in "%s"', (text, found) => {
    expect(forbidden(text)).toEqual(found);
  });
});
