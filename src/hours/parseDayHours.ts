import { hoursFaults } from './hoursFaults.ts';
import type { HoursProblem } from './HoursProblem.ts';
import type { HoursWords } from './hoursWordsOf.ts';
import { mergeSpans } from './mergeSpans.ts';
import { parseHours } from './parseHours.ts';
import { readDays } from './readDays.ts';
import type { Span } from './Schedule.ts';
import { tokenizeHours } from './tokenizeHours.ts';

/** Reads the hours of one day, as they stand under `special` and behind `skranke open`: "10-13", "10-12, 13-15", "stengt". */
export function parseDayHours(text: string, words: HoursWords): { spans: Span[]; problems: HoursProblem[] } {
  const { rules, problems } = parseHours(text, words);
  const tokens = tokenizeHours(text, words);
  const days = tokens.find((_, at) => readDays(tokens, at) !== undefined);
  const [rule] = rules;
  if (days !== undefined || rules.length > 1 || (rule !== undefined && rule.season !== '')) {
    problems.push(hoursFaults.daysInside(days?.offset ?? 0));
  }
  return { spans: mergeSpans(rule?.spans ?? []), problems: problems.map((problem) => hoursFaults.ofOneDay(problem)) };
}
