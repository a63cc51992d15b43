import { Temporal } from 'temporal-polyfill';
import type { Instant } from './Clock.ts';
import { dayOfNumber, numberOfDay } from './dayNumber.ts';

/** A calendar day as it is written: `2026-12-24`. Days compare as strings. */
export type Day = string;

/** What the clock on the shop's wall shows. */
export interface WallTime {
  day: Day;
  /** Minutes since midnight, 0 to 1439. */
  minute: number;
}

/** The shop's wall time at a moment. */
export function toWallTime(at: Instant, timeZone: string): WallTime {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return { day: local.toPlainDate().toString(), minute: local.hour * 60 + local.minute };
}

/**
 * The moment at which the shop's wall shows this time. `minute` may run past 1439 into the next day.
 * A time that summer time skips is read as the same distance after the gap, one that occurs twice as the first.
 */
export function toInstant({ day, minute }: WallTime, timeZone: string): Instant {
  return Temporal.PlainDate.from(day).toPlainDateTime()
    .add({ minutes: minute })
    .toZonedDateTime(timeZone)
    .epochMilliseconds;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOfDay(day) + count);
}

/** How many days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}
