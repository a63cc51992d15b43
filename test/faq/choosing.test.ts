import { describe, expect, it } from '@jest/globals';
import { chooseEntry } from '../../src/faq/chooseEntry.ts';
import { currentId } from '../../src/faq/currentId.ts';
import { entryFor } from '../../src/faq/entryFor.ts';
import { isForLocation } from '../../src/faq/isForLocation.ts';
import { isValidOn } from '../../src/faq/isValidOn.ts';
import { localText } from '../../src/language/localText.ts';
import { nearestLanguage } from '../../src/language/nearestLanguage.ts';
import { topicsOf } from '../../src/faq/topicsOf.ts';
import type { Language } from '../../src/language/Language.ts';
import { goodFaq, goodShop } from './goodFaq.ts';

describe('nearestLanguage', () => {
  it.each<[Language, Language[], Language | undefined]>([
    ['nb', ['en', 'nb'], 'nb'], ['nb', ['en', 'sv', 'da'], 'da'], ['nb', ['en', 'sv'], 'sv'], ['nb', ['en'], 'en'],
    ['da', ['sv', 'nb'], 'nb'], ['sv', ['en', 'da', 'nb'], 'nb'], ['en', ['sv', 'nb'], 'sv'], ['en', ['nb', 'en'], 'en'], ['sv', [], undefined],
  ])('for %s, of %j, is %s', (language, available, nearest) => {
    expect(nearestLanguage(language, available)).toBe(nearest);
  });
});

describe('localText', () => {
  const shop = { languages: ['en', 'nb', 'sv'] } as const;

  it.each<[Partial<Record<Language, string>>, Language, string]>([
    [{ nb: 'n', sv: 's', en: 'e' }, 'nb', 'n'], [{ sv: 's', en: 'e' }, 'nb', 's'], [{ en: 'e' }, 'nb', 'e'], [{ nb: 'n', sv: 's' }, 'en', 'n'],
    [{ da: 'd' }, 'sv', 'd'], [{}, 'nb', ''],
  ])('says %j to a reader of %s as %j', (text, language, said) => {
    expect(localText(text, language, shop)).toBe(said);
  });
});

describe('isValidOn', () => {
  it.each([
    [{}, '2026-11-23', true],
    [{ valid: { from: '2026-11-20', until: '2026-12-24' } }, '2026-11-20', true],
    [{ valid: { from: '2026-11-20', until: '2026-12-24' } }, '2026-12-24', true],
    [{ valid: { from: '2026-11-20', until: '2026-12-24' } }, '2026-12-25', false],
    [{ valid: { from: '2026-11-20' } }, '2026-11-19', false],
    [{ valid: { until: '2026-11-20' } }, '2020-01-01', true],
  ])('of %j on %s is %s', (entry, day, valid) => {
    expect(isValidOn(entry, day)).toBe(valid);
  });
});

describe('isForLocation', () => {
  it.each<[string[], string | undefined, boolean]>([[[], 'oslo', true], [['oslo'], 'oslo', true], [['oslo'], 'harstad', false], [['oslo'], undefined, true]])(
    'of %j for %s is %s', (locations, location, fits) => {
      expect(isForLocation({ locations }, location)).toBe(fits);
    },
  );
});

describe('a FAQ in two languages', () => {
  const entry = (id: string, more = '') => `${id}:\n  title: ${id}\n  questions: [${id}?]\n  keywords: [${id}*]\n  not: [x]\n  answer: ja\n  tests: [never]\n${more}`;
  const faq = goodFaq({
    'shop.yaml': goodShop.replace('[nb]', '[nb, en, da]'),
    'nb/a.yaml': entry('both') + entry('christmas', '  valid: {from: 2026-12-01, until: 2026-12-24}\n') + entry('here', '  locations: [harstad]\n'),
    'en/a.yaml': entry('both') + entry('english', '  was: [british, angle]\n'),
  });

  it('answers in the language asked for, else in the nearest', () => {
    expect(entryFor(faq, 'en', 'both')?.language).toBe('en');
    expect(entryFor(faq, 'da', 'both')?.language).toBe('nb');
    expect(entryFor(faq, 'sv', 'both')?.language).toBe('nb');
    expect(entryFor(faq, 'nb', 'english')?.language).toBe('en');
    expect(entryFor(faq, 'nb', 'nothing')).toBeUndefined();
  });

  it('chooses no entry outside its days or its branches', () => {
    expect(chooseEntry(faq, 'nb', 'christmas', { day: '2026-12-24' })?.id).toBe('christmas');
    expect(chooseEntry(faq, 'nb', 'christmas', { day: '2026-12-25' })).toBeUndefined();
    expect(chooseEntry(faq, 'nb', 'here', { day: '2026-12-25' })?.id).toBe('here');
    expect(chooseEntry(faq, 'nb', 'here', { day: '2026-12-25', location: 'oslo' })).toBeUndefined();
  });

  it('knows entries by their earlier ids', () => {
    expect(currentId(faq, 'angle')).toBe('english');
    expect(currentId(faq, 'both')).toBe('both');
    expect(currentId(faq, 'gone')).toBeUndefined();
  });

  it('gives the matcher every entry of every language, without its tests', () => {
    const topics = topicsOf(faq);
    expect(topics.map(({ language, id }) => `${language} ${id}`)).toEqual(['nb both', 'nb christmas', 'nb here', 'en both', 'en english']);
    expect(topics[0]).toEqual({ id: 'both', language: 'nb', label: 'both', questions: ['both?'], keywords: ['both*'], not: ['x'] });
  });
});
