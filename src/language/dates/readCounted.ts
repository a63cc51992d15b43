import { weekdayOfNumber, type DayNumber } from '../../base/dayNumber.ts';
import type { DaySpan } from '../days/daysOfRule.ts';
import type { DateItem, ReadItem } from './DateItem.ts';
import { readCount } from './readCount.ts';
import { addMonths } from './resolveDate.ts';
import { endOfRole, isMark, matchOf, skipRole, type Scan } from './Scan.ts';

/** A number of days, weeks, months or years: "tre dager", "2-3 uker". */
interface Stretch {
  from: number;
  to: number;
  unit: 'day' | 'week' | 'month' | 'year';
  end: number;
}

/** Reads "om tre dager", "in a week", "for to uker siden", "3 days ago", "en uke fra i morgen". */
export function readCounted(scan: Scan, at: number, readItem: ReadItem): DateItem[] {
  const about = endOfRole(scan, at, 'after-days');
  // "om ca. ti dager"
  const ahead = about === undefined ? undefined : readStretch(scan, isMark(scan, about, '.') ? about + 1 : about);
  if (ahead !== undefined) return inWeeksOn(scan, at, ahead) ?? [fixed(at, ahead.end, shift(scan.today, ahead, 1))];

  const counted = readStretch(scan, at);
  if (counted === undefined) return [];
  const ago = endOfRole(scan, counted.end, 'ago');
  if (ago !== undefined) return [fixed(at, ago, shift(scan.today, counted, -1))];
  const from = endOfRole(scan, counted.end, 'from', 'on') ?? britishStart(scan, counted);
  if (from === undefined) return [];
  const now = endOfRole(scan, from, 'now');
  if (now !== undefined) return [fixed(at, now, shift(scan.today, counted, 1))];
  // "a week on Saturday", "en uke fra i morgen".
  const start = readItem(from);
  const day = start === undefined || start.kind === 'stretch' ? undefined : start.resolve(scan.today)?.from;
  return start === undefined || day === undefined ? [] : [fixed(at, start.end, shift(day, counted, 1))];
}

/** Reads the number and the unit. */
export function readStretch(scan: Scan, at: number): Stretch | undefined {
  const first = readCount(scan, at);
  if (first === undefined) return undefined;
  const second = isMark(scan, first.end, '-') ? readCount(scan, first.end + 1) : undefined;
  const end = second?.end ?? first.end;
  const fortnight = endOfRole(scan, end, 'fortnight');
  if (fortnight !== undefined) return { from: first.value * 2, to: Math.max(first.value, second?.value ?? 0) * 2, unit: 'week', end: fortnight };
  for (const unit of ['day', 'week', 'month', 'year'] as const) {
    const after = endOfRole(scan, end, unit);
    if (after !== undefined) return { from: first.value, to: Math.max(first.value, second?.value ?? 0), unit, end: after };
  }
  return undefined;
}

/** "A week today", "two weeks Saturday": English needs no word between. */
function britishStart(scan: Scan, { unit, end }: Stretch): number | undefined {
  const isDay = matchOf(scan, end, 'relative') !== undefined || matchOf(scan, end, 'weekday')?.meaning.short === false;
  return scan.language === 'en' && unit === 'week' && isDay ? end : undefined;
}

/** "om to uker på fredag": the Friday of that week. */
function inWeeksOn(scan: Scan, at: number, { from, unit, end }: Stretch): DateItem[] | undefined {
  const weekday = unit === 'week' ? matchOf(scan, skipRole(scan, end, 'on'), 'weekday') : undefined;
  if (weekday === undefined || weekday.meaning.short) return undefined;
  const day = scan.today - weekdayOfNumber(scan.today) + from * 7 + weekday.meaning.weekday;
  return [fixed(at, weekday.end, { from: day, to: day })];
}

function shift(day: DayNumber, { from, to, unit }: Stretch, sign: 1 | -1): DaySpan {
  const by = (count: number): DayNumber => {
    if (unit === 'month' || unit === 'year') return addMonths(day, sign * count * (unit === 'year' ? 12 : 1));
    return day + sign * count * (unit === 'week' ? 7 : 1);
  };
  return sign === 1 ? { from: by(from), to: by(to) } : { from: by(to), to: by(from) };
}

function fixed(start: number, end: number, span: DaySpan): DateItem {
  return { start, end, kind: 'date', resolve: () => span };
}
