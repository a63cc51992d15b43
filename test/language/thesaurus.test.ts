import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { fold } from '../../src/language/fold.ts';
import { languages, type Language } from '../../src/language/Language.ts';
import { readThesaurus } from '../../src/language/readThesaurus.ts';
import { splitWords } from '../../src/language/splitWords.ts';
import { shippedPacks } from '../support/shippedPacks.ts';

const fileOf = (language: Language): string => readFileSync(new URL(`../../src/language/${language}/thesaurus.yaml`, import.meta.url), 'utf8');
/** The groups as they are written: what reads them drops what stands there twice. */
const writtenIn = (language: Language): [name: string, words: string[]][] =>
  Object.entries(parse(fileOf(language), { schema: 'failsafe' }) as Record<string, string>).map(([name, words]) => [name, words.split(',').map((word) => word.trim())]);

describe.each(languages)('the thesaurus in %s', (language) => {
  const written = writtenIn(language);
  const { thesaurus } = shippedPacks[language];

  it('is read whole: every group, and every word of it', () => {
    expect(written.length).toBeGreaterThan(500);
    expect(Object.keys(thesaurus)).toEqual(written.map(([name]) => name));
    expect(written.filter(([name, words]) => words.some((word) => thesaurus[name]?.includes(word) !== true)).map(([name]) => name)).toEqual([]);
  });

  it('names its groups in small letters, with hyphens between words', () => {
    expect(Object.keys(thesaurus).filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('names no group twice', () => {
    const names = [...fileOf(language).matchAll(/^([^\s#:][^:\n]*):/gm)].map(([, name]) => name!);
    expect(names.length).toBe(written.length);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has no word twice in a group, none empty', () => {
    const twice = written.flatMap(([name, words]) => words.filter((word, i) => word === '' || words.indexOf(word) !== i).map((word) => `${name}: ${word}`));
    expect(twice).toEqual([]);
  });

  it('has no word that cannot be read as words', () => {
    const unread = written.flatMap(([name, words]) => words.filter((word) => splitWords(word.replace(/\*|\.\.\./g, ' '), language).length === 0).map((word) => `${name}: ${word}`));
    expect(unread).toEqual([]);
  });

  it('has its star at the end of a word of at least two letters', () => {
    expect(written.flatMap(([, words]) => words).flatMap((phrase) => phrase.split(' ')).filter((word) => word.includes('*') && !/^[^*]{2,}\*$/.test(word))).toEqual([]);
  });

  it('says nothing that would be no courtesy: no group is called as a concept of those is', () => {
    expect(['greeting', 'thanks', 'goodbye'].filter((name) => name in thesaurus)).toEqual([]);
  });
});

describe('the thesauruses together', () => {
  it('have each group in at least two languages, else it would join nothing', () => {
    const counts = new Map<string, number>();
    for (const language of languages) for (const name of Object.keys(shippedPacks[language].thesaurus)) counts.set(name, (counts.get(name) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 2).map(([name]) => name)).toEqual([]);
  });

  it.each([
    ['sykkel', 'cykel', 'cykel', 'bike'],
    ['leie', 'leje', 'hyra', 'rent'],
    ['glemte', 'glemte', 'glömde', 'forgot'],
  ])('let "%s", "%s", "%s" and "%s" have a group in common', (...words) => {
    const groups = languages.map((language, i) => new Set(Object.entries(shippedPacks[language].thesaurus).filter(([, list]) => list.some((each) => fold(each) === fold(words[i]!))).map(([name]) => name)));
    expect([...groups[0]!].filter((name) => groups.every((group) => group.has(name)))).not.toEqual([]);
  });
});

describe('readThesaurus', () => {
  it.each([
    ['a name with a capital', 'Bike: sykkel', 'Bike'],
    ['a name with a blank', 'mountain bike: sykkel', 'mountain bike'],
    ['a list in YAML\'s own form', 'bike: [sykkel, tohjuling]', 'bike'],
    ['a group without words', 'bike: ""', 'bike'],
    ['an empty file', '', 'thesaurus.yaml'],
  ])('tells %s as language.broken, with the file and the place', (_, text, place) => {
    expect(() => readThesaurus('nb', text)).toThrow(expect.objectContaining({ code: 'language.broken', message: expect.stringContaining('src/language/nb/thesaurus.yaml') }));
    expect(() => readThesaurus('nb', text)).toThrow(place);
  });

  it('takes words between commas, over as many lines as it takes, each once', () => {
    expect(readThesaurus('nb', 'bike: sykkel,  to hjuling ,sykkel,\n  terrengsykkel\nshoe-2: sko')).toEqual({ bike: ['sykkel', 'to hjuling', 'terrengsykkel'], 'shoe-2': ['sko'] });
  });
});
