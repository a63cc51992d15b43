import type { HoursProblem } from './HoursProblem.ts';
import type { ReadDate } from './readSpecialKey.ts';
import { suggestWord } from './suggestWord.ts';

const fault = (special: string, code: string, text: string, remedy: string): HoursProblem => ({ severity: 'fault', code, text, remedy, special });
const two = (number: number): string => String(number).padStart(2, '0');

/** What can be wrong with a key under `special`. */
export const specialFaults = {
  unknownKey(key: string, names: Iterable<string>): HoursProblem {
    const meant = suggestWord(key, names);
    return fault(key, 'special.unknown-day', meant === undefined ? `"${key}" is not a day` : `"${key}" is not a day; did you mean "${meant}"?`,
      'Write a date (2026-12-24), a span (2026-12-27/2026-12-30), a day of every year (12-24), or a day by its name (julaften). Ordinary days of the week belong in "hours"');
  },
  impossible(key: string, written: string, { year, month, date }: ReadDate): HoursProblem {
    const isSwapped = month > 12 && date <= 12;
    return fault(key, 'special.impossible-date', `"${written}" is not in the calendar`, isSwapped
      ? `Write the month first: ${year === undefined ? '' : `${year}-`}${two(date)}-${two(month)}`
      : 'Write a date that exists, as year-month-day (2026-12-24) or month-day (12-24)');
  },
  reversed: (key: string): HoursProblem => fault(key, 'special.reversed-span', `"${key}" ends before it begins`,
    'Write the earlier day first: 2026-12-27/2026-12-30'),
  mixed: (key: string): HoursProblem => fault(key, 'special.mixed-span', `"${key}" has a year in one of its days only`,
    'Write the year in both (2026-12-27/2027-01-02) or in none (12-27/01-02)'),
  nowhere: (key: string): HoursProblem => fault(key, 'special.no-date', `"${key}" has no dates that hold for the whole country`,
    'Write the dates: 2027-02-15/2027-02-21'),
} as const;
