import { minutesPerDay } from './minutesPerDay.ts';

/** A minute of the day as staff and the syntax of OpenStreetMap write it: `09:30`, and `24:00` for the end of a day. */
export function sayMinute(minute: number): string {
  const own = minute > minutesPerDay ? minute - minutesPerDay : minute;
  return `${String(Math.floor(own / 60)).padStart(2, '0')}:${String(own % 60).padStart(2, '0')}`;
}
