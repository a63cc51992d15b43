import { holidayDay } from './hoursWordsOf.ts';
import type { HoursRule } from './HoursRule.ts';
import { sayMinute } from './sayMinute.ts';
import type { Span } from './Schedule.ts';

const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'] as const;

/** Writes rules in OpenStreetMap's syntax. In each part of the year a later rule of a day takes the place of an earlier one. */
export function buildOsm(rules: readonly HoursRule[]): string {
  const seasons = new Map<string, Map<number, readonly Span[]>>();
  for (const { season, days, spans, joined } of rules) {
    const week = seasons.get(season) ?? new Map<number, readonly Span[]>();
    seasons.set(season, week);
    for (const day of days) {
      const before = week.get(day) ?? [];
      // "man-fre 10-14, ons 16-18" adds to Wednesday; "man-fre 10-18, ons 10-20" says it anew.
      const adds = joined && spans.length > 0 && before.length > 0 && spans.every((span) => before.every((other) => areApart(span, other)));
      week.set(day, adds ? [...before, ...spans] : spans);
    }
  }
  // A later rule goes before an earlier one: first the whole year, then its parts, then holidays. Within a part each day stands in one line,
  // and a comma keeps the night of one day from being cut by the next day's line.
  const parts = [...seasons].sort(([one], [other]) => Number(one !== '') - Number(other !== ''))
    .map(([season, week]) => linesOf(week).map((line) => (season === '' ? line : `${season} ${line}`)));
  const isHoliday = (line: string): boolean => line.includes('PH');
  const holidays = parts.flat().filter(isHoliday);
  return [...parts.map((lines) => lines.filter((line) => !isHoliday(line)).join(', ')), ...holidays].filter((text) => text !== '').join('; ');
}

function areApart(one: Span, other: Span): boolean {
  return one.to <= other.from || other.to <= one.from;
}

/** Days with the same hours on one line: "Mo-Fr 10:00-18:00"; holidays by themselves. */
function linesOf(week: ReadonlyMap<number, readonly Span[]>): string[] {
  const byTimes = new Map<string, number[]>();
  for (const day of [1, 2, 3, 4, 5, 6, 7, holidayDay]) {
    const spans = week.get(day);
    if (spans === undefined) continue;
    const times = spans.length === 0 ? 'off' : [...spans].sort((a, b) => a.from - b.from).map(({ from, to }) => `${sayMinute(from)}-${sayMinute(to)}`).join(',');
    const key = day === holidayDay ? `PH ${times}` : times;
    byTimes.set(key, [...byTimes.get(key) ?? [], day]);
  }
  return [...byTimes].map(([times, days]) => (times.startsWith('PH ') ? times : `${daysText(days)} ${times}`));
}

function daysText(days: readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < days.length;) {
    const first = days[index] ?? 1;
    let last = first;
    while (days[index + 1] === last + 1) {
      index++;
      last++;
    }
    const [from, to] = [names[first - 1] ?? 'Mo', names[last - 1] ?? 'Su'];
    parts.push(first === last ? from : last === first + 1 ? `${from},${to}` : `${from}-${to}`);
    index++;
  }
  return parts.join(',');
}
