import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../src/language/Language.ts';
import { withoutOpening } from '../../src/language/withoutOpening.ts';
import { shippedPacks } from '../support/shippedPacks.ts';

describe('what stands before a question', () => {
  it.each<[Language, string, string]>([
    ['nb', 'Hei, jeg lurer på når dere stenger', 'når dere stenger'],
    ['nb', 'lurer på om dere har åpent', 'dere har åpent'],
    ['nb', 'hei, har et spørsmål om retur', 'retur'],
    ['nb', 'Hei! Hva koster frakten', 'Hva koster frakten'],
    ['da', 'hej, jeg har lige et spørgsmål om retur', 'retur'],
    ['sv', 'hej jag undrar när ni stänger', 'när ni stänger'],
    ['en', 'hi, I was wondering if you ship to Norway', 'you ship to Norway'],
  ])('is left out (%s): "%s"', (language, text, rest) => {
    expect(withoutOpening(text, language, shippedPacks)).toBe(rest);
  });

  it.each<[Language, string]>([['nb', 'når stenger dere'], ['nb', 'hei'], ['nb', 'hei, jeg lurer på'], ['nb', ''], ['nb', '🙂'], ['sv', 'heja er'], ['en', 'highlights of the week']])('is nothing (%s) in "%s"', (language, text) => {
    expect(withoutOpening(text, language, shippedPacks)).toBeUndefined();
  });
});
