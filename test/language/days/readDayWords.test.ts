import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dayIds } from '../../../src/language/days/namedDays.ts';
import { namesOfDays } from '../../../src/language/days/namesOfDays.ts';
import { readDayWords } from '../../../src/language/days/readDayWords.ts';
import { languages } from '../../../src/language/Language.ts';
import { dayPacks } from '../../support/dayPacks.ts';

describe('the words for days', () => {
  it.each(languages)('name every day, weekday and month in %s', (language) => {
    const { named, weekdays, months } = dayPacks[language].days;
    expect(Object.keys(named).sort()).toEqual([...dayIds].sort());
    expect([...weekdays, ...months].every(({ say }) => say !== '')).toBe(true);
  });

  it.each(languages)('give no two days one name in %s', (language) => {
    const names = namesOfDays(dayPacks, [language]);
    for (const [id, { say, typed }] of Object.entries(dayPacks[language].days.named)) {
      for (const name of [say, ...typed]) expect([name, names.find(name)]).toEqual([name, id]);
    }
  });

  it.each([
    ['no mapping', 'just text'], ['nothing', ''], ['a missing list', 'weekdays: []'],
    ['an unknown field', `${readFileSync(new URL('../../../src/language/nb/days.yaml', import.meta.url), 'utf8')}\nextra: 1\n`],
  ])('are refused when the file holds %s', (_, text) => {
    expect(() => readDayWords('nb', text)).toThrow(expect.objectContaining({ code: 'language.broken' }));
  });

  it.each([
    ['julaften', 'christmas-eve'], ['Jul aften', 'christmas-eve'], ['1. juledag', 'christmas-day'], ['første juledag', 'christmas-day'],
    ['påskeaften', 'easter-eve'], ['paaskeaften', 'easter-eve'], ['midsommarafton', 'midsummer-eve'], ['New Year’s Eve', 'new-years-eve'],
    ['lørdag', undefined], ['', undefined], ['🎄', undefined],
  ])('take %j, as a shop writes it, for %s', (text, id) => {
    expect(namesOfDays(dayPacks, ['nb', 'en']).find(text)).toBe(id);
  });
});
