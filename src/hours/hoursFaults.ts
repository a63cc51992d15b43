import type { HoursProblem } from './HoursProblem.ts';
import { suggestWord } from './suggestWord.ts';

const fault = (code: string, text: string, remedy: string, offset?: number): HoursProblem =>
  ({ severity: 'fault', code, text, remedy, ...(offset !== undefined && { offset }) });

/** What can be wrong with the words of opening hours. */
export const hoursFaults = {
  unknownWord(word: string, offset: number, suggestions: Iterable<string>): HoursProblem {
    const meant = /\p{L}/u.test(word) ? suggestWord(word, suggestions) : undefined;
    const text = `"${word}" is not a day or a time`;
    return fault('hours.unknown-word', meant === undefined ? text : `${text}; did you mean "${meant}"?`,
      'Write days and times only, as in: man-fre 10-18; lør 10-16; søn og helligdager stengt', offset);
  },
  byAppointment: (offset: number): HoursProblem => fault('hours.by-appointment', 'Hours by appointment cannot be counted',
    'Leave these days out of the hours, and say in an answer how to make an appointment', offset),
  noTimes: (offset: number): HoursProblem => fault('hours.no-times', 'These days have no hours',
    'Write them behind the days, as in "lør 10-16", or "lør stengt"', offset),
  empty: (): HoursProblem => fault('hours.empty', 'There are no hours here', 'Write them as in: man-fre 10-18; lør 10-16; søn stengt'),
  singleDay: (offset: number): HoursProblem => fault('hours.single-day', 'A single day does not belong in the weekly hours',
    'Write it under "special": a date or a name, and its hours, as in  julaften: "10-13"', offset),
  /** What is wrong with weekly hours, as it is said of one day's. */
  ofOneDay(problem: HoursProblem): HoursProblem {
    const isGeneral = problem.code === 'hours.unknown-word' || problem.code === 'hours.empty' || problem.code === 'hours.single-day';
    return isGeneral ? { ...problem, remedy: 'Write the hours of that day, as in "10-13" or "10-12, 13-15", or "stengt"' } : problem;
  },
  daysInside: (offset: number): HoursProblem => fault('special.days', 'Only the hours of that day belong here',
    'Write them alone, as in "10-13" or "stengt"', offset),
} as const;
