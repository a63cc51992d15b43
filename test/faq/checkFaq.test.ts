import { describe, expect, it } from '@jest/globals';
import { checkFaq } from '../../src/faq/checkFaq.ts';
import { assumedHolidays } from '../../src/faq/checking/assumedHolidays.ts';
import type { Reader, Reading } from '../../src/matching/Reader.ts';
import type { Faq } from '../../src/faq/Faq.ts';
import { aCalibration } from '../support/aCalibration.ts';
import { goodFaq, goodShop, packs } from './goodFaq.ts';

const today = '2026-08-03';

/** A reader that knows every question of the FAQ by heart, except those it is told to answer otherwise. */
function readerOf(faq: Faq, otherwise: Readonly<Record<string, Partial<Reading> & { id: string }>> = {}): Reader {
  const reader: Reader = {
    calibration: aCalibration(),
    calibrated: () => reader,
    read(text, { language = 'nb', allow = () => true } = {}) {
      const { id: stolen, ...reading } = otherwise[text] ?? {};
      const own = [...faq.languages[language]?.entries.values() ?? []].find(({ id, questions, tests }) => allow(id) && [...questions, ...tests].some((each) => each.text === text))?.id;
      const best = stolen !== undefined && allow(stolen) ? stolen : own;
      return {
        language, languageSure: true, verdict: 'answer', ranked: best === undefined ? [] : [{ id: best, score: 0.9 }], offered: [],
        why: { summary: '', rule: 'words', words: [{ word: 'retur', weight: 2 }], corrected: [], unknown: [], margin: 1, change: '' },
        ...reading,
      };
    },
  };
  return reader;
}

const entry = (id: string, questions: string, more = '', language = '') => `${id}:\n  title: ${id}${language}\n  questions: [${questions}]\n  answer: ja\n${more}`;
const check = (files: Readonly<Record<string, string>>, otherwise = {}, day = today) => {
  const faq = goodFaq(files);
  return checkFaq(faq, { today: day, packs, reader: readerOf(faq, otherwise) }).map(({ severity, code, place, text }) => {
    expect(severity).toBe('warning');
    return `${place.file}:${place.line}:${place.column} ${code} ${text}`;
  });
};
const shop = goodShop.replace('man-fre 10-18', 'man-fre 10-18; helligdager stengt');

describe('checkFaq', () => {
  it('has nothing to say of a good FAQ', () => {
    expect(check({ 'nb/a.yaml': entry('a', 'en, to') + entry('b', 'tre') })).toEqual([]);
  });

  it('tells a question that two entries have, with both places, once', () => {
    expect(check({ 'nb/a.yaml': entry('a', 'Kan jeg bytte?'), 'nb/b.yaml': entry('b', '"kan jeg bytte", x') })).toEqual([
      'nb/b.yaml:3:15 question.twice "kan jeg bytte" also stands under "a" (nb/a.yaml:3)',
    ]);
  });

  it('does not mind the same question in two languages, or twice under one entry, or under entries that never meet', () => {
    const other = (id: string, days: string) => entry(id, 'åpent i jula?', `  valid: ${days}\n`);
    expect(check({
      'shop.yaml': goodShop.replace('[nb]', '[nb, da]'),
      'nb/a.yaml': entry('a', 'hei, Hei!') + other('b', '{until: 2026-12-26}') + other('c', '{from: 2026-12-27}'),
      'da/a.yaml': entry('a', 'hei') + entry('b', 'x') + entry('c', 'y'),
    })).toEqual([]);
  });

  it('tells a question that is the label of another entry', () => {
    expect(check({ 'nb/a.yaml': entry('a', 'en, "B!"') + entry('b', 'to') })).toEqual(['nb/a.yaml:3:19 question.label "B!" is the label of "b" (nb/a.yaml:5), which answers it']);
  });

  it('tells a theft with both places and the keyword that did it', () => {
    const files = { 'nb/a.yaml': entry('a', 'hvor er returlappen, x', '  tests: [returlapp takk]\n') + entry('b', 'penger', '  keywords: [retur*]\n') };
    const why = { rule: 'keyword', nearest: 'retur*', summary: '', words: [], corrected: [], unknown: [], margin: 1, change: '' };
    expect(check(files, { 'hvor er returlappen': { id: 'b', why }, 'returlapp takk': { id: 'b' } })).toEqual([
      'nb/a.yaml:3:15 theft "hvor er returlappen" stands under "a" and is answered by "b" (nb/a.yaml:10), because of its keyword "retur*"',
      'nb/a.yaml:5:11 theft "returlapp takk" stands under "a" and is answered by "b" (nb/a.yaml:6), because of the words "retur"',
    ]);
  });

  it('tells when the bot would ask, with another entry first', () => {
    expect(check({ 'nb/a.yaml': entry('a', 'en, x') + entry('b', 'to') }, { en: { id: 'b', verdict: 'clarify' } })).toEqual([
      'nb/a.yaml:3:15 theft.unsure "en" stands under "a" and makes the bot ask, with "b" (nb/a.yaml:5) first, because of the words "retur"',
    ]);
  });

  it('calls nothing theft that is not answered, or that cannot happen', () => {
    const files = { 'nb/a.yaml': entry('a', 'en', '  valid: {until: 2027-01-01}\n') + entry('b', 'to', '  valid: {from: 2027-01-02}\n') + entry('c', 'tre') };
    expect(check(files, { en: { id: 'b' }, tre: { id: 'a', verdict: 'none' } }, '2026-08-03')).toEqual([]);
  });

  it('tells an entry that no question reaches', () => {
    expect(check({ 'nb/a.yaml': entry('a', 'en, to') + entry('b', 'tre') }, { en: { id: 'b' }, to: { id: 'b' } }).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'nb/a.yaml:1:1 entry.never', 'nb/a.yaml:3:15 theft', 'nb/a.yaml:3:19 theft',
    ]);
  });

  it.each<[string, string[]]>([
    ['  not: [retur]\n', ['nb/a.yaml:5:9 not.own "retur" under "not" shuts out "kan jeg retur nå" (nb/a.yaml:3) of "a" itself']],
    ['  keywords: [returlapp]\n  not: [retur*]\n', ['nb/a.yaml:6:9 not.own "retur*" under "not" shuts out "kan jeg retur nå" (nb/a.yaml:3) and 1 more of "a" itself']],
    ['  not: [kan jeg, å]\n', ['nb/a.yaml:5:9 not.own "kan jeg" under "not" shuts out "kan jeg retur nå" (nb/a.yaml:3) of "a" itself']],
    ['  not: [returadresse, jeg kan, etur]\n', []],
  ])('tells what an entry shuts out of itself: %j', (more, expected) => {
    expect(check({ 'nb/a.yaml': entry('a', 'kan jeg retur nå, hei', more) })).toEqual(expected);
  });

  it('tells an entry that shuts out all of itself', () => {
    expect(check({ 'nb/a.yaml': entry('a', 'returlapp, retur', '  not: [retur*]\n') })).toEqual(['nb/a.yaml:5:9 entry.never "retur*" under "not" shuts out every question of "a"']);
  });

  it('tells which languages lack an entry, once for each entry, and which prompts those lack', () => {
    expect(check({
      'shop.yaml': goodShop.replace('[nb]', '[nb, da, en]'),
      'nb/a.yaml': entry('a', 'en', '  prompts: [b]\n') + entry('b', 'to'),
      'en/a.yaml': entry('a', 'one', '  prompts: [b]\n'),
      'da/a.yaml': entry('a', 'en') + entry('d', 'fire'),
    })).toEqual([
      'da/a.yaml:5:1 language.lacks "d" is missing in nb and en',
      'en/a.yaml:5:13 prompt.absent "b" is not in en/, so its button would be in another language',
      'nb/a.yaml:6:1 language.lacks "b" is missing in da and en',
    ]);
  });

  it('tells what should have been looked over, and what is over, the day after', () => {
    const files = { 'nb/a.yaml': entry('a', 'en', `  owner: anna\n  review_by: ${today}\n  valid: {until: ${today}}\n`) };
    expect(check(files, {}, today)).toEqual([]);
    expect(check(files, {}, '2026-08-04')).toEqual([
      'nb/a.yaml:1:1 review.past "a" should have been looked over by 2026-08-03, by anna',
      'nb/a.yaml:1:1 valid.past "a" has not been in force since 2026-08-03',
    ]);
  });

  it('tells labels that are a command or a button of the bot\'s own', () => {
    const [command] = packs.sv.lexicon.commands.help;
    const own = packs.nb.phrases['clarify.none'] as string;
    const lines = check({ 'nb/a.yaml': entry('a', 'en', `  button: ${command!}\n`) + entry('b', 'to', `  button: "${own}!"\n`) + entry('c', 'tre', '  button: Glem det\n'), 'nb/_phrases.yaml': 'commands: {stop: [glem det]}' });
    expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['nb/a.yaml:1:1 label.taken', 'nb/a.yaml:6:1 label.taken', 'nb/a.yaml:11:1 label.taken']);
  });

  it('tells eves within sixty days that have no line, at the hours of each place', () => {
    const lines = (hours: string, day: string) => check({ 'shop.yaml': goodShop.replace('man-fre 10-18', `man-fre 10-18${hours}`), 'nb/a.yaml': entry('a', 'en') }, {}, day);
    expect(lines('', '2026-12-01')).toContain('shop.yaml:11:12 hours.eve Harstad has no line for julaften, 2026-12-24');
    expect(lines('', '2026-12-01')).toContain('shop.yaml:13:10 hours.eve "support" has no line for julaften, 2026-12-24');
    expect(lines('\n    special: {julaften: "10-13"}', '2026-12-01').filter((line) => line.includes('Harstad') && line.includes('julaften'))).toEqual([]);
    expect(lines('', '2026-10-01').filter((line) => line.includes('12-24'))).toEqual([]);
  });
});

describe('assumedHolidays', () => {
  it('lists the holidays that the hours leave out, a line for each place', () => {
    const faq = goodFaq({ 'shop.yaml': shop, 'nb/a.yaml': entry('a', 'en') });
    const lines = assumedHolidays(faq, '2026-11-23', packs);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^"support": closed, since the hours do not mention them, on 2026-12-25 \(.+\), 2026-12-26 \(.+\), 2027-01-01 /);
  });
});
