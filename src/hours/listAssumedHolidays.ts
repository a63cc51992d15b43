import { addDays, type Day } from '../base/wallTime.ts';
import type { DayHours, Schedule } from './Schedule.ts';

/** How far ahead `check` tells of holidays, in days. */
const horizon = 365;

/** The public holidays of the coming year that the hours do not mention, which are therefore closed. */
export function listAssumedHolidays(schedule: Schedule, today: Day): DayHours[] {
  return Array.from({ length: horizon + 1 }, (_, ahead) => schedule.on(addDays(today, ahead))).filter(({ assumed }) => assumed === true);
}
