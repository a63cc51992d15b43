import type { DayNumber } from '../../base/dayNumber.ts';
import type { DayId } from '../days/namedDays.ts';
import type { DaySpan } from '../days/daysOfRule.ts';

/** Something in a message that names days. */
export interface DateItem {
  /** First token, and the token after the last. */
  start: number;
  end: number;
  /**
   * What it names, which decides what gives way when two stand side by side: a *weekday* and a *stretch* (a week, a weekend,
   * Easter) to a *date* (a day of the month, a named day, tomorrow).
   */
  kind: 'date' | 'weekday' | 'stretch';
  /** The first such days that are not over before `floor`; undefined when there are none. */
  resolve: (floor: DayNumber) => DaySpan | undefined;
  /** With a weekday that says no more: which. */
  weekday?: number;
  named?: DayId;
  /** Only the first part of a compound ("søndagsåpent"): counts where nothing else is found. */
  weak?: boolean;
  /** Says no more than "the weekend": gives way to a date right behind it. */
  loose?: boolean;
  /** From one item to another: not joined further. */
  range?: boolean;
}

/** What a reader found from a position on. */
export type ReadItem = (position: number) => DateItem | undefined;
