import { readFileSync } from 'node:fs';
import type { DayPacks } from '../../src/language/dates/vocabularyOf.ts';
import { readDayWords, type DayWords } from '../../src/language/days/readDayWords.ts';
import { languages, type Language } from '../../src/language/Language.ts';

/** The shipped words for days, of every language. */
export const dayPacks: DayPacks = Object.fromEntries(languages.map((language): [Language, { days: DayWords }] => [
  language,
  { days: readDayWords(language, readFileSync(new URL(`../../src/language/${language}/days.yaml`, import.meta.url), 'utf8')) },
])) as Record<Language, { days: DayWords }>;
