import { dayOfNumber, numberOfDay, weekdayOfNumber, type DayNumber } from '../../base/dayNumber.ts';
import type { DayHours, Schedule } from '../Schedule.ts';
import { capitalise } from './capitalise.ts';
import type { Desk } from './Desk.ts';
import { saySpans } from './sayTime.ts';
import type { Wording } from './Wording.ts';

/** How far an ordinary day of each weekday is looked for. */
const weeksSearched = 5;

/** An ordinary day of each weekday, Monday first; `undefined` where none is near. */
export type WeekPattern = readonly (DayHours | undefined)[];

/** Whether a day is an ordinary one. */
export function isOrdinary({ reason, mayDiffer }: DayHours): boolean {
  return reason === 'ordinary' && !mayDiffer;
}

/** What an ordinary week looks like from a day on, holidays and special days left out. */
export function weekPattern(schedule: Schedule, from: DayNumber, to: DayNumber): WeekPattern {
  const pattern: (DayHours | undefined)[] = Array.from({ length: 7 }, () => undefined);
  let found = 0;
  for (let day = from; day <= to && found < 7; day++) {
    const index = weekdayOfNumber(day) - 1;
    if (pattern[index] !== undefined) continue;
    const hours = schedule.on(dayOfNumber(day));
    if (!isOrdinary(hours)) continue;
    pattern[index] = hours;
    found++;
  }
  return pattern;
}

/** Whether two days have the same hours; days that are not known differ from those that are. */
export function haveSameHours(one: DayHours | undefined, other: DayHours | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.spans.length === other.spans.length
    && one.spans.every(({ from, to }, index) => from === other.spans[index]?.from && to === other.spans[index].to);
}

/** "10–16" or "stengt". */
export function sayHoursOf({ spans }: Pick<DayHours, 'spans'>, wording: Wording): string {
  return spans.length === 0 ? wording.phrases.say('hours.closed') : saySpans(spans, wording);
}

/** The ordinary week from today, one line for days with the same hours: "Mandag–fredag: 10–18". */
export function sayWeek(desk: Desk): string[] {
  const today = numberOfDay(desk.now.day);
  return patternLines(weekPattern(desk.schedule, today, today + weeksSearched * 7), desk);
}

/** The lines of a pattern. */
export function patternLines(pattern: WeekPattern, wording: Wording): string[] {
  const { phrases, words } = wording;
  const lines: string[] = [];
  const name = (index: number): string => words.weekdays[index]?.say ?? '';
  for (let first = 0; first < pattern.length;) {
    let last = first;
    while (last + 1 < pattern.length && haveSameHours(pattern[last + 1], pattern[first])) last++;
    const hours = pattern[first];
    const days = first === 0 && last === pattern.length - 1
      ? phrases.say('day.every')
      : first === last ? name(first) : phrases.say('day.weekdays', { from: name(first), to: name(last) });
    if (hours !== undefined) lines.push(capitalise(phrases.say('day.line', { day: days, hours: sayHoursOf(hours, wording) })));
    first = last + 1;
  }
  return lines;
}
