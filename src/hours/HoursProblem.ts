/** Something wrong with, or worth knowing about, hours that a shop wrote. */
export interface HoursProblem {
  /** A fault keeps the FAQ from loading. */
  severity: 'fault' | 'warning';
  /** Stable and dotted: `hours.unknown-word`. */
  code: string;
  text: string;
  remedy: string;
  /** The key under `special` it concerns; absent: the hours themselves. */
  special?: string;
  /** Where in that text it begins, in UTF-16 units; absent: the whole. With `special` it counts in the value, unless the key is at fault. */
  offset?: number;
}
