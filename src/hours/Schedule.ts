import type { Day } from '../base/wallTime.ts';

/** An open stretch of a day, in minutes since its midnight; `from < to`, and `to` passes 1440 where it runs into the next day. */
export interface Span {
  from: number;
  to: number;
}

/** What holds for one day, and why. */
export interface DayHours {
  day: Day;
  /** In order, not touching; empty when closed. */
  spans: readonly Span[];
  /** ordinary: the weekly hours; special: a line of the shop's own; holiday: a public holiday; closure: `skranke closed` or `open`. */
  reason: 'ordinary' | 'special' | 'holiday' | 'closure';
  /** The id of the holiday or eve that the day is (`christmas-eve`); see `language/days`. */
  named?: string;
  /** An eve for which the shop wrote no line: the ordinary hours are said with a word of caution. */
  mayDiffer: boolean;
  /** A public holiday that the hours do not mention: closed, because nobody said otherwise. `check` lists these. */
  assumed?: boolean;
}

/** The opening hours of one place over all days. */
export interface Schedule {
  on(day: Day): DayHours;
}
