import type { Instant } from '../base/Clock.ts';
import type { Day } from '../base/wallTime.ts';
import type { DayOverride } from './DayOverride.ts';

/** The days that were closed or opened at the counter. */
export interface OverrideBook {
  /** Those in force, from this day on, the newest last. */
  list(from: Day): Promise<readonly DayOverride[]>;
  /** Puts these in force together; the newest of a day and place holds. */
  set(overrides: readonly DayOverride[], at: Instant): Promise<void>;
  /** Takes back what was set for a day, all of it or that of one place, and tells how many that were. */
  revoke(day: Day, location: string | undefined, at: Instant): Promise<number>;
}
