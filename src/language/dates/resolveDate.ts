import { calendarDateOf, isCalendarDate, monthLength, toDayNumber, type DayNumber } from '../../base/dayNumber.ts';
import type { DaySpan } from '../days/daysOfRule.ts';

const one = (day: DayNumber): DaySpan => ({ from: day, to: day });

/** The first such date on or after `floor`. 29 February waits for a leap year; 31 April never comes. */
export function resolveDate(date: number, month: number, floor: DayNumber): DaySpan | undefined {
  const { year } = calendarDateOf(floor);
  // Nine years hold a leap year even across 2100.
  for (let candidate = year; candidate <= year + 8; candidate++) {
    const parts = { year: candidate, month, date };
    if (isCalendarDate(parts) && toDayNumber(parts) >= floor) return one(toDayNumber(parts));
  }
  return undefined;
}

/** The date in one year. */
export function resolveDateIn(date: number, month: number, year: number): DaySpan | undefined {
  const parts = { year, month, date };
  return isCalendarDate(parts) ? one(toDayNumber(parts)) : undefined;
}

/** The first day on or after `floor` that is the `date`th of its month. */
export function resolveDayOfMonth(date: number, floor: DayNumber): DaySpan | undefined {
  if (date < 1 || date > 31) return undefined;
  const { year, month } = calendarDateOf(floor);
  for (let step = 0; step <= 2; step++) {
    const ahead = month - 1 + step;
    const parts = { year: year + Math.floor(ahead / 12), month: ahead % 12 + 1, date };
    if (isCalendarDate(parts) && toDayNumber(parts) >= floor) return one(toDayNumber(parts));
  }
  return undefined;
}

/** A whole month, `count` months after the one that `day` is in. */
export function monthAround(day: DayNumber, count: number): DaySpan {
  const { year, month } = calendarDateOf(day);
  const ahead = month - 1 + count;
  return wholeMonth(year + Math.floor(ahead / 12), (ahead % 12 + 12) % 12 + 1);
}

/** All days of a month. */
export function wholeMonth(year: number, month: number): DaySpan {
  const from = toDayNumber({ year, month, date: 1 });
  return { from, to: from + monthLength(year, month) - 1 };
}

/** The same day of the month so many months later; the month's last where it is shorter. */
export function addMonths(day: DayNumber, count: number): DayNumber {
  const { date } = calendarDateOf(day);
  const { from, to } = monthAround(day, count);
  return Math.min(from + date - 1, to);
}
