import type { Day } from '../../base/wallTime.ts';
import type { DayId } from '../days/namedDays.ts';

/** A day, or a stretch of days, that a message speaks of. */
export interface FoundDate {
  from: Day;
  /** Included; equal to `from` for a single day. */
  to: Day;
  /** The words of the message that say so. */
  text: string;
  /** The day's name, where the message called it by one. */
  named?: DayId;
}
