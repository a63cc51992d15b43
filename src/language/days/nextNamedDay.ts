import { calendarDateOf, type DayNumber } from '../../base/dayNumber.ts';
import type { Country } from '../../base/Country.ts';
import { daysOfRule, type DaySpan } from './daysOfRule.ts';
import { namedDays, type DayId, type NamedDay } from './namedDays.ts';

/** The days of a name that begin in a year; undefined where the name says nothing in that country. */
export function namedDayIn(id: DayId, year: number, country: Country): DaySpan | undefined {
  const { rule }: NamedDay = namedDays[id];
  const own = rule[country];
  return own === undefined ? undefined : daysOfRule(own, year);
}

/** The first occurrence that is not over before `from`. */
export function nextNamedDay(id: DayId, from: DayNumber, country: Country): DaySpan | undefined {
  const { year } = calendarDateOf(from);
  // A stretch may have begun last year; each of the rules comes once in a year.
  for (let candidate = year - 1; candidate <= year + 1; candidate++) {
    const span = namedDayIn(id, candidate, country);
    if (span !== undefined && span.to >= from) return span;
  }
  return undefined;
}
