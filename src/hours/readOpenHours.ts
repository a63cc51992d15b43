import type { DayPacks } from '../language/dates/vocabularyOf.ts';
import type { Language } from '../language/Language.ts';
import type { HoursProblem } from './HoursProblem.ts';
import { hoursWordsOf } from './hoursWordsOf.ts';
import { parseDayHours } from './parseDayHours.ts';
import type { Span } from './Schedule.ts';

/** Reads the HOURS of `skranke open [DAY] [HOURS]`: "10-13", "10-12, 13-15", "stengt". */
export function readOpenHours(text: string, languages: readonly Language[], packs: DayPacks): { spans: Span[]; problems: HoursProblem[] } {
  return parseDayHours(text, hoursWordsOf(languages, packs));
}
