/**
 * When a named day falls, in any year. One anchor, then optional steps in this order:
 * move on to a weekday, then stretch.
 */
export interface DayRule {
  /** A date (`12-24`), a number of days from Easter Sunday, or a week of ISO 8601 (`week 42`, its Monday). */
  anchor: `${number}-${number}` | number | `week ${number}`;
  /** The first such weekday on or after the anchor: 1 is Monday. "The last Sunday of May" is Sunday from 05-25. */
  weekday?: number;
  /** How many days it lasts; 1 when absent. */
  days?: number;
  /** The last day instead, a date on or after the first one: advent ends on 12-24 whenever it began. */
  until?: `${number}-${number}`;
}
