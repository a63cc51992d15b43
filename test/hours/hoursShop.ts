import type { Country } from '../../src/base/Country.ts';
import type { Location, Shop } from '../../src/faq/Shop.ts';
import { readSchedule } from '../../src/hours/readSchedule.ts';
import type { Schedule } from '../../src/hours/Schedule.ts';
import type { Language } from '../../src/language/Language.ts';
import { dayPacks } from '../support/dayPacks.ts';

/** A schedule from hours that hold no fault. */
export function scheduleOf(
  hours: string,
  special: Readonly<Record<string, string>> = {},
  { country = 'NO', languages = ['nb'] }: { country?: Country; languages?: readonly Language[] } = {},
): Schedule {
  const { schedule, problems } = readSchedule({ hours, special }, { languages, country, packs: dayPacks });
  if (schedule === undefined) throw new TypeError(JSON.stringify(problems));
  return schedule;
}

/** "10-14,15-18" of a day, "x" when closed. */
export function hoursOn(schedule: Schedule, day: string): string {
  const clock = (minute: number): string => `${Math.floor(minute / 60)}${minute % 60 === 0 ? '' : `:${String(minute % 60).padStart(2, '0')}`}`;
  return schedule.on(day).spans.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(',') || 'x';
}

/** A branch with these hours. */
export function aLocation(id: string, schedule: Schedule, phone?: string): Location {
  return { id, name: { nb: id[0]!.toUpperCase() + id.slice(1) }, also: [], address: {}, schedule, ...(phone !== undefined && { phone }) };
}

/** A shop with one branch, a desk and a phone. */
export function aShop(parts: Partial<Shop> = {}): Shop {
  return {
    name: { nb: 'Fjell & Fjord' }, languages: ['nb', 'da', 'sv', 'en'], country: 'NO', timeZone: 'Europe/Oslo',
    contact: { phone: '22 00 00 00' },
    locations: [aLocation('harstad', scheduleOf('man-fre 10-18; lør 10-16; helligdager stengt', { 'julaften': '10-13', '2026-12-28/2026-12-30': '10-16' }))],
    support: { schedule: scheduleOf('man-fre 9-16'), replyWithin: { minutes: 120 } },
    orders: { number: [], second: [] }, teams: [], facts: {}, look: {},
    ...parts,
  };
}
