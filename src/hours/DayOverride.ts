import type { Day } from '../base/wallTime.ts';
import type { Span } from './Schedule.ts';

/** A day whose hours were set at the counter: `skranke closed`, `skranke open`. */
export interface DayOverride {
  day: Day;
  /** The id of a branch, or `support`; absent: everywhere, support too. */
  location?: string;
  /** What holds instead; empty: closed. */
  spans: readonly Span[];
}
