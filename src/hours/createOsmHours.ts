import OpeningHours from 'opening_hours';
import { calendarDateOf, type DayNumber } from '../base/dayNumber.ts';
import type { Country } from '../base/Country.ts';
import { inUtc } from './inUtc.ts';
import { minutesPerDay } from './minutesPerDay.ts';
import type { Span } from './Schedule.ts';

/** A stretch that runs past midnight belongs to the day it began on if it ends before this minute of the next. */
const noon = 720;
const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;
/** Where the library thinks the shop is: it asks for the sun, which no hours of ours follow. */
const places = {
  NO: { lat: 59.9, lon: 10.7, address: { country_code: 'no', state: '' } },
  DK: { lat: 55.7, lon: 12.6, address: { country_code: 'dk', state: '' } },
  SE: { lat: 59.3, lon: 18.1, address: { country_code: 'se', state: '' } },
} as const;

/** Weekly hours that can be asked for any day. */
export interface OsmHours {
  /** The stretches that begin on a day. */
  on(day: DayNumber): Span[];
}

/** Any year without a daylight question in UTC: only tells the machine's zone. */
const someYear = 2026;

/**
 * Reads hours in OpenStreetMap's syntax.
 * @param nights whether some of the hours pass midnight: else every day ends with its own
 * @throws what the library throws on hours it cannot read: a string
 */
export function createOsmHours(text: string, country: Country, nights: boolean): OsmHours {
  const hours = inUtc(someYear, () => new OpeningHours(text, places[country]));
  return {
    on(day) {
      const { year } = calendarDateOf(day);
      const midnight = day * millisecondsPerDay;
      // A minute more tells what ends at noon from what goes on.
      const margin = (noon + 1) * millisecondsPerMinute;
      const intervals = inUtc(year, (UtcDate) => {
        // The library counts in local time, so a day has to be built from its parts wherever the machine is not in UTC.
        const at = (moment: number): Date => new UtcDate(moment);
        return hours.getOpenIntervals(at(midnight - margin), at(midnight + millisecondsPerDay + margin));
      });
      return intervals.flatMap(([from, to, unknown]) => {
        const span = unknown ? undefined : spanOf((from.getTime() - midnight) / millisecondsPerMinute, (to.getTime() - midnight) / millisecondsPerMinute, nights ? noon : 0);
        return span === undefined ? [] : [span];
      });
    },
  };
}

/**
 * The part of an interval that is told of the day it began on; minutes since that day's midnight.
 * @param latest the minute of the next day until which a night may last
 */
function spanOf(from: number, to: number, latest: number): Span | undefined {
  // Yesterday's, or tomorrow's.
  if (from >= minutesPerDay || to <= 0 || (from < 0 && to <= latest)) return undefined;
  return { from: Math.max(0, from), to: to > minutesPerDay + latest ? minutesPerDay : to };
}
