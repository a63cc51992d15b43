import { addDays, type Day } from '../base/wallTime.ts';
import type { DayHours, Schedule } from './Schedule.ts';

/** How far ahead `check` warns of eves, in days. */
const horizon = 60;

/** The eves of the coming 60 days, today included, for which nobody wrote a line: the bot can only say that they may differ. */
export function listUpcomingEves(schedule: Schedule, today: Day): DayHours[] {
  return Array.from({ length: horizon + 1 }, (_, ahead) => schedule.on(addDays(today, ahead))).filter(({ mayDiffer }) => mayDiffer);
}
