import { dayOfNumber, numberOfDay } from '../base/dayNumber.ts';
import type { WallTime } from '../base/wallTime.ts';
import { minutesPerDay } from './minutesPerDay.ts';
import type { Schedule } from './Schedule.ts';

/** How many days ahead an opening is looked for. */
export const openingHorizon = 60;

/** Whether a place is open, and until or from when. */
export type OpenState = { open: true; until: WallTime } | { open: false; next?: WallTime };

/**
 * Whether a place is open at a moment. The end of a stretch is exclusive: at 18:00 sharp a shop that closes at 18:00 is shut.
 * Stretches that meet at midnight are one; `until` is at most {@link openingHorizon} days away, for a place that never closes.
 */
export function openAt(schedule: Schedule, at: WallTime): OpenState {
  const today = numberOfDay(at.day);
  let until: number | undefined;
  for (let ahead = -1; ahead <= openingHorizon; ahead++) {
    const offset = ahead * minutesPerDay;
    for (const span of schedule.on(dayOfNumber(today + ahead)).spans) {
      const [from, to] = [span.from + offset, span.to + offset];
      if (until !== undefined) {
        // Open already: does it go on without a break?
        if (from > until) return { open: true, until: wallTime(today, until) };
        until = Math.max(until, to);
      } else if (from > at.minute) return { open: false, next: wallTime(today, from) };
      else if (to > at.minute) until = to;
    }
    if (until !== undefined && until < offset + minutesPerDay) return { open: true, until: wallTime(today, until) };
  }
  return until === undefined ? { open: false } : { open: true, until: wallTime(today, until) };
}

/** The wall time so many minutes after a day's midnight. */
export function wallTime(day: number, minute: number): WallTime {
  return { day: dayOfNumber(day + Math.floor(minute / minutesPerDay)), minute: minute % minutesPerDay };
}
