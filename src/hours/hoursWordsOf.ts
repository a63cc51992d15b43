import type { DayPacks } from '../language/dates/vocabularyOf.ts';
import { foldWord } from '../language/dates/foldWord.ts';
import type { Language } from '../language/Language.ts';

/** What a word or phrase means in opening hours. Weekdays are 1 to 7; 8 stands for public holidays. */
export type HoursMeaning =
  | { is: 'days'; days: readonly number[] }
  | { is: 'month'; month: number }
  | { is: 'named-day' | 'closed' | 'around-the-clock' | 'by-appointment' | 'not-on-holidays' | 'midnight' | 'to' | 'and' | 'skip' | 'week' | 'am' | 'pm' };

/** The words of a shop's languages for opening hours. */
export interface HoursWords {
  /** By the folded words of the phrase joined with spaces; the likelier meaning first. */
  phrases: ReadonlyMap<string, readonly HoursMeaning[]>;
  /** Most words in one phrase. */
  longest: number;
  /** Words to suggest for one that is not known, as they are written. */
  suggestions: readonly string[];
}

/** The number that stands for public holidays beside the weekdays. */
export const holidayDay = 8;
const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|24\/7|\d+/gu;
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const openStreetMap: readonly (readonly [string, HoursMeaning])[] = [
  ...['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].map((day, index) => [day, { is: 'days', days: [index + 1] }] as const),
  ['ph', { is: 'days', days: [holidayDay] }],
  ['off', { is: 'closed' }],
  ['closed', { is: 'closed' }],
  ['open', { is: 'skip' }],
  ['am', { is: 'am' }], ['a m', { is: 'am' }], ['pm', { is: 'pm' }], ['p m', { is: 'pm' }],
];

/** By the shop's languages in their order: there are few. */
const remembered = new WeakMap<DayPacks, Map<string, HoursWords>>();

/**
 * Gathers the words of a shop's languages, English last and always: it is the language of OpenStreetMap's syntax, and where
 * a word is a day in one of ours and something else in English (`to`), ours goes first.
 */
export function hoursWordsOf(languages: readonly Language[], packs: DayPacks): HoursWords {
  const known = remembered.get(packs) ?? new Map<string, HoursWords>();
  remembered.set(packs, known);
  const key = languages.join();
  const words = known.get(key) ?? gather(languages, packs);
  known.set(key, words);
  return words;
}

function gather(languages: readonly Language[], packs: DayPacks): HoursWords {
  const phrases = new Map<string, HoursMeaning[]>();
  const suggestions: string[] = [];
  const add = (text: string, meaning: HoursMeaning, suggest = false): void => {
    const key = Array.from(text.matchAll(word), ([whole]) => foldWord(whole)).join(' ');
    const known = phrases.get(key) ?? [];
    if (known.some((other) => JSON.stringify(other) === JSON.stringify(meaning))) return;
    phrases.set(key, [...known, meaning]);
    if (suggest) suggestions.push(text);
  };
  const ordered: Language[] = [...languages.filter((language) => language !== 'en'), 'en'];
  for (const language of ordered) {
    const { weekdays, months, hours, words } = packs[language].days;
    weekdays.forEach(({ say, typed, short }, index) => {
      for (const form of [say, ...typed]) add(form, { is: 'days', days: [index + 1] }, true);
      for (const form of short) add(form, { is: 'days', days: [index + 1] }, form.length === 3);
    });
    for (const form of hours['every-day']) add(form, { is: 'days', days: everyDay }, true);
    for (const form of hours.weekdays) add(form, { is: 'days', days: [1, 2, 3, 4, 5] }, true);
    for (const form of hours.weekend) add(form, { is: 'days', days: [6, 7] }, true);
    for (const form of hours.holidays) add(form, { is: 'days', days: [holidayDay] }, true);
    for (const role of ['closed', 'around-the-clock', 'by-appointment', 'not-on-holidays', 'midnight'] as const) {
      for (const form of hours[role]) add(form, { is: role }, true);
    }
    for (const form of [...hours.to, ...words.to]) add(form, { is: 'to' });
    for (const form of [...hours.and, ...words.and]) add(form, { is: 'and' });
    for (const form of words['week-number']) add(form, { is: 'week' });
    for (const form of hours.skip) add(form, { is: 'skip' });
    months.forEach(({ say, typed, short }, index) => {
      for (const form of [say, ...typed, ...short]) add(form, { is: 'month', month: index + 1 }, form.length > 4);
    });
  }
  for (const language of ordered) {
    for (const { say, typed } of Object.values(packs[language].days.named)) {
      for (const form of [say, ...typed]) add(form, { is: 'named-day' });
    }
  }
  for (const [text, meaning] of openStreetMap) add(text, meaning);
  return { phrases, suggestions, longest: Math.max(...[...phrases.keys()].map((key) => key.split(' ').length)) };
}
