import { describe, expect, it } from '@jest/globals';
import { joinCases, pairCases } from '../../../../src/cli/test/compare/pairCases.ts';
import { pairEntries } from '../../../../src/cli/test/compare/pairEntries.ts';
import type { Faq } from '../../../../src/faq/Faq.ts';
import type { TestCase } from '../../../../src/cli/test/TestCase.ts';
import { anEntry } from '../../../support/anEntry.ts';

/** A FAQ with these entries; each may name earlier ids. */
function aFaq(entries: Record<string, string[]>): Faq {
  const own = Object.entries(entries).map(([id, was]) => anEntry({ id, was }));
  return { shop: { languages: ['nb'] }, languages: { nb: { entries: new Map(own.map((entry) => [entry.id, entry])) } } } as unknown as Faq;
}

const older = aFaq({ hours: [], returns: [], waxing: [] });
const newer = aFaq({ hours: [], 'return-policy': ['returns'], gift: [] });
const aCase = (text: string, right: string[]): TestCase => ({ text, lang: 'nb', right, place: 'x:1' });

describe('entries of two FAQs', () => {
  it('are paired by id and by "was", and the rest is added or removed', () => {
    expect(pairEntries(older, newer)).toMatchObject({ added: ['gift'], removed: ['waxing'], renamed: [{ from: 'returns', to: 'return-policy' }] });
  });

  it('are paired the other way round too, when the other folder is the older one', () => {
    expect(pairEntries(newer, older)).toMatchObject({ added: ['waxing'], removed: ['gift'], renamed: [{ from: 'return-policy', to: 'returns' }] });
  });

  it.each([['newer', pairEntries(older, newer), 'returns', 'return-policy'], ['older', pairEntries(newer, older), 'return-policy', 'returns']])('are found under either id when the other is %s', (_name, pairs, before, after) => {
    expect([before, after].map(pairs.toBefore)).toEqual([before, before]);
    expect([before, after].map(pairs.toAfter)).toEqual([after, after]);
    expect([pairs.toBefore('nowhere'), pairs.toAfter('nowhere'), pairs.toAfter('hours')]).toEqual(['nowhere', 'nowhere', 'hours']);
  });
});

describe('cases for two FAQs', () => {
  const pairs = pairEntries(older, newer);

  it('carry the ids of each, whichever they were labelled for', () => {
    expect(pairCases([aCase('a', ['returns']), aCase('b', ['return-policy', 'hours']), aCase('c', [])], pairs).map(({ before, after }) => [before.right, after.right]))
      .toEqual([[['returns'], ['return-policy']], [['returns', 'hours'], ['return-policy', 'hours']], [[], []]]);
  });

  it('ask a line that both have once; one that has moved is right in each where it stands', () => {
    const joined = joinCases([aCase('Bytte?', ['returns']), aCase('gone', ['waxing']), aCase('moved', ['hours'])], [aCase('bytte', ['return-policy']), aCase('new', ['gift']), aCase('moved', ['gift'])], pairs);
    expect(joined.map(({ before, after }) => [before.text, before.right, after.right])).toEqual([
      ['Bytte?', ['returns'], ['return-policy']], ['gone', ['waxing'], ['waxing']], ['moved', ['hours'], ['gift']], ['new', ['gift'], ['gift']],
    ]);
  });
});
