import { calendarDateOf, mondayOfWeek, weeksInYear, type DayNumber } from '../../base/dayNumber.ts';

/** The Monday of a week by its number, in the year where it is not yet over. */
export function nextWeek(week: number, floor: DayNumber): DayNumber | undefined {
  const { year } = calendarDateOf(floor);
  for (let candidate = year - 1; candidate <= year + 7; candidate++) {
    // Week 53 comes every five or six years.
    if (week > weeksInYear(candidate)) continue;
    const monday = mondayOfWeek(candidate, week);
    if (monday + 6 >= floor) return monday;
  }
  return undefined;
}
