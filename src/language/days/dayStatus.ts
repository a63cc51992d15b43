import { calendarDateOf, type DayNumber } from '../../base/dayNumber.ts';
import type { Country } from '../../base/Country.ts';
import { dayIds, namedDays, type DayId, type NamedDay } from './namedDays.ts';
import { namedDayIn } from './nextNamedDay.ts';

/** What a day is to shops besides a day of the week. */
export interface DayStatus {
  id: DayId;
  /** A public holiday (or a closing day by law), or an eve on which shops may keep other hours. */
  kind: 'holiday' | 'eve';
}

const remembered = new Map<string, ReadonlyMap<DayNumber, DayStatus>>();
const mostRemembered = 60;

function statusesIn(year: number, country: Country): ReadonlyMap<DayNumber, DayStatus> {
  const statuses = new Map<DayNumber, DayStatus>();
  for (const id of dayIds) {
    const { holiday, holidayUntil, eve }: NamedDay = namedDays[id];
    const isHoliday = holiday?.includes(country) === true && year <= (holidayUntil ?? Infinity);
    const day = namedDayIn(id, year, country)?.from;
    if (day === undefined || (!isHoliday && eve?.includes(country) !== true)) continue;
    // Two may fall on one day (1 May and Ascension Day in 2008): a holiday goes before an eve, the first before the later.
    const before = statuses.get(day);
    if (before === undefined || (before.kind === 'eve' && isHoliday)) statuses.set(day, { id, kind: isHoliday ? 'holiday' : 'eve' });
  }
  return statuses;
}

/** Whether a day is a public holiday or an eve in a country, and which; undefined on an ordinary day. */
export function dayStatus(day: DayNumber, country: Country): DayStatus | undefined {
  const { year } = calendarDateOf(day);
  const key = `${country}${year}`;
  let statuses = remembered.get(key);
  if (statuses === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear();
    statuses = statusesIn(year, country);
    remembered.set(key, statuses);
  }
  return statuses.get(day);
}
