import type { Span } from './Schedule.ts';

/** One rule of weekly hours. */
export interface HoursRule {
  /** 1 to 7, and 8 for public holidays. */
  days: readonly number[];
  /** Empty: closed. */
  spans: readonly Span[];
  /** The part of the year it is limited to, in OpenStreetMap's syntax: `Jun-Aug`, `week 28-30`. */
  season: string;
  /** Added to what was said of the same day before ("…, ons 16-18"), instead of replacing it. */
  joined: boolean;
}
