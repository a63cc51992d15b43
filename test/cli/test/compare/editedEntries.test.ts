import { describe, expect, it } from '@jest/globals';
import { editedEntries } from '../../../../src/cli/test/compare/editedEntries.ts';
import { pairEntries } from '../../../../src/cli/test/compare/pairEntries.ts';
import type { Entry } from '../../../../src/faq/Entry.ts';
import type { Faq } from '../../../../src/faq/Faq.ts';
import { anEntry } from '../../../support/anEntry.ts';

const place = { file: 'nb/x.yaml', line: 1, column: 1 };
const elsewhere = { file: 'nb/y.yaml', line: 9, column: 3 };

function aFaq(entries: readonly Entry[], languages = ['nb', 'sv']): Faq {
  return {
    shop: { languages },
    languages: Object.fromEntries(languages.map((language) => [language, { entries: new Map(entries.filter((entry) => entry.language === language).map((entry) => [entry.id, entry])) }])),
  } as unknown as Faq;
}

const compare = (before: Faq, after: Faq) => editedEntries(before, after, pairEntries(before, after));

describe('edited entries', () => {
  it('name the fields that differ, and not where they stand', () => {
    const before = aFaq([anEntry({ id: 'a', answer: { text: 'x', place } }), anEntry({ id: 'b', keywords: [{ text: 'k', place }] })]);
    const after = aFaq([anEntry({ id: 'a', answer: { text: 'y', place } , handoff: {} }), anEntry({ id: 'b', keywords: [{ text: 'k', place: elsewhere }] })]);
    expect(compare(before, after)).toEqual([{ id: 'a', language: 'nb', fields: ['answer', 'handoff'] }]);
  });

  it('do not count a new name, of their own or of an entry they offer', () => {
    const prompts = (id: string) => [{ text: id, place }];
    const before = aFaq([anEntry({ id: 'a', title: 'A', label: 'A', answer: { text: 'x', place } }), anEntry({ id: 'b', prompts: prompts('a') })]);
    const after = aFaq([anEntry({ id: 'z', title: 'A', label: 'A', answer: { text: 'x', place }, was: ['a'] }), anEntry({ id: 'b', prompts: prompts('z') })]);
    expect(compare(before, after)).toEqual([]);
  });

  it('tell of a language that an entry got or lost, but not of a language that the shop got or lost', () => {
    const both = [anEntry({ id: 'a' }), anEntry({ id: 'a', language: 'sv' })];
    expect(compare(aFaq(both), aFaq(both.slice(0, 1)))).toEqual([{ id: 'a', language: 'sv', fields: ['removed'] }]);
    expect(compare(aFaq(both.slice(0, 1)), aFaq(both))).toEqual([{ id: 'a', language: 'sv', fields: ['added'] }]);
    expect([compare(aFaq(both), aFaq(both, ['nb'])), compare(aFaq(both, ['nb']), aFaq(both))]).toEqual([[], []]);
  });
});
