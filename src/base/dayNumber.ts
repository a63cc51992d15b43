import { SkrankeError } from './SkrankeError.ts';
import type { Day } from './wallTime.ts';

/**
 * A day as a whole number: days since 1970-01-01. Counting with it costs next to nothing, where a calendar object costs
 * ten microseconds. The Gregorian calendar is taken to hold for ever, in both directions.
 */
export type DayNumber = number;

/** Year, month 1–12, day of the month 1–31. */
export interface CalendarDate {
  year: number;
  month: number;
  date: number;
}

/** The day of a date that exists. The method is Howard Hinnant's: years begin in March, so that 29 February comes last. */
export function toDayNumber({ year, month, date }: CalendarDate): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** What the calendar on the wall shows on a day. */
export function calendarDateOf(day: DayNumber): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has such a date. */
export function isCalendarDate({ year, month, date }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOfNumber(day: DayNumber): number {
  return ((day + 3) % 7 + 7) % 7 + 1;
}

/** The first day on or after `day` that is this weekday. */
export function weekdayOnOrAfter(day: DayNumber, weekday: number): DayNumber {
  return day + (weekday - weekdayOfNumber(day) + 7) % 7;
}

/** The Monday of a week of ISO 8601 (week 1 holds 4 January), the numbering that Nordic calendars show. */
export function mondayOfWeek(year: number, week: number): DayNumber {
  const fourth = toDayNumber({ year, month: 1, date: 4 });
  return fourth - (weekdayOfNumber(fourth) - 1) + (week - 1) * 7;
}

/** How many weeks of ISO 8601 a year has: 52 or 53. */
export function weeksInYear(year: number): number {
  return (mondayOfWeek(year + 1, 1) - mondayOfWeek(year, 1)) / 7;
}

const zero = 48;

/** The number in `length` digits of a text; NaN when one of them is no digit. */
function digits(text: string, at: number, length: number): number {
  let value = 0;
  for (let index = at; index < at + length; index++) {
    const digit = text.charCodeAt(index) - zero;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads `2026-12-24`; undefined when that is no day. */
export function readDay(text: string): DayNumber | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const parts = { year: digits(text, 0, 4), month: digits(text, 5, 2), date: digits(text, 8, 2) };
  return parts.year >= 0 && isCalendarDate(parts) ? toDayNumber(parts) : undefined;
}

/** The number of a day as it is written. Throws a SkrankeError `day.invalid` on anything that is no day. */
export function numberOfDay(day: Day): DayNumber {
  const number = readDay(day);
  if (number !== undefined) return number;
  throw new SkrankeError('day.invalid', `"${day}" is not a day.`, 'Write a day that the calendar has as 2026-12-24.');
}

/** How a day is written. */
export function dayOfNumber(number: DayNumber): Day {
  const { year, month, date } = calendarDateOf(number);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}
