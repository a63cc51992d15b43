import { weekdayOnOrAfter, type DayNumber } from '../../base/dayNumber.ts';
import type { DaySpan } from '../days/daysOfRule.ts';
import type { DayId } from '../days/namedDays.ts';
import { nextNamedDay } from '../days/nextNamedDay.ts';
import type { DateItem } from './DateItem.ts';
import { endOfRole, isAfterRole, isMark, type Scan } from './Scan.ts';

/** A longer stretch than a year is no answer to a question. */
const longest = 370;
/** Longest stretch within which a weekday names one day. */
const aWeekAndABit = 10;
const mostWeekdays = 5;
/** "Mellom jul og nyttår", however the two are called, is the days that are neither. */
const christmas: ReadonlySet<DayId | undefined> = new Set(['christmas', 'christmas-eve', 'christmas-days', 'christmas-day', 'boxing-day', 'christmas-holidays']);
const newYear: ReadonlySet<DayId | undefined> = new Set(['new-year', 'new-years-eve', 'new-years-day']);

/** Joins what belongs together: "mandag til fredag", "lørdag 19. desember", "onsdag i uke 7", "lørdag og søndag". */
export function combineItems(scan: Scan, items: readonly DateItem[]): DateItem[] {
  const strong = items.some(({ weak }) => weak !== true) ? items.filter(({ weak }) => weak !== true) : items;
  const merged: DateItem[] = [];
  for (const item of strong) {
    const before = merged.pop();
    merged.push(...before === undefined ? [item] : joinPair(scan, before, item) ?? [before, item]);
  }
  const ranged: DateItem[] = [];
  for (const item of merged) {
    const before = ranged.pop();
    const range = before === undefined ? undefined : joinRange(scan, before, item) ?? joinNeighbours(scan, before, item);
    ranged.push(...range !== undefined ? [range] : before === undefined ? [item] : [before, item]);
  }
  return ranged;
}

/** How two items stand: side by side, with a comma or bracket between, or with "i"/"of" between. */
function gapBetween(scan: Scan, first: DateItem, second: DateItem): 'none' | 'comma' | 'of' | undefined {
  const comma = isMark(scan, first.end, ',', '(', ';') ? first.end + 1 : first.end;
  const of = endOfRole(scan, comma, 'of');
  if (endOfRole(scan, first.end, 'to') !== undefined || !isReached(scan, of ?? comma, second.start)) return undefined;
  if (comma > first.end) return 'comma';
  return of === undefined ? 'none' : 'of';
}

/** Whether nothing but small words ("på", "den", "d.") stands between two positions. */
function isReached(scan: Scan, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const next = endOfRole(scan, at, 'on', 'in', 'of', 'the') ?? (isMark(scan, at, '.') && scan.tokens[at]?.glued === true ? at + 1 : undefined);
    if (next === undefined) return false;
    at = next;
  }
  return at === to;
}

function joinPair(scan: Scan, first: DateItem, second: DateItem): DateItem[] | undefined {
  const gap = gapBetween(scan, first, second);
  const [a, b] = [first.resolve(scan.today), second.resolve(scan.today)];
  if (gap === undefined || a === undefined || b === undefined) return undefined;
  const whole = { start: first.start, end: second.end };
  const [weekday, other] = first.weekday !== undefined ? [first, second] : [second, first];
  if (weekday.weekday !== undefined && other.weekday === undefined) {
    if (other.kind === 'stretch') return weekdaysWithin(scan, weekday.weekday, other, whole, gap);
    const same = other.resolve(scan.today);
    const fits = same !== undefined && same.from === same.to && weekdayOnOrAfter(same.from, weekday.weekday) === same.from;
    return fits || gap !== 'comma' ? [{ ...other, ...whole }] : undefined;
  }
  if (a.from === b.from && a.to === b.to) return [{ ...first, ...whole, ...(second.named !== undefined && { named: second.named }) }];
  if (first.loose === true && gap !== 'comma' && second.kind === 'date') return [{ ...second, ...whole }];
  // A weekend, a week or a holiday gives way to the days of it that are told beside it.
  if (first.kind === 'stretch' && a.from <= b.from && b.to <= a.to) return [{ ...second, ...whole }];
  if (second.kind === 'stretch' && b.from <= a.from && a.to <= b.to) return [{ ...first, ...whole }];
  // School holidays differ by municipality: "sportlovet vecka 8" is week 8.
  return second.start === first.end && first.kind === 'stretch' && second.kind === 'stretch' ? [{ ...second, ...whole }] : undefined;
}

/** "onsdag i uke 7", "lørdag i romjulen"; in a month or a summer every such day, as far as an answer can list them. */
function weekdaysWithin(
  scan: Scan, weekday: number, stretch: DateItem, whole: { start: number; end: number }, gap: 'none' | 'comma' | 'of',
): DateItem[] | undefined {
  const span = stretch.resolve(scan.today);
  if (span === undefined) return undefined;
  const days: DayNumber[] = [];
  for (let day = weekdayOnOrAfter(Math.max(span.from, Math.min(scan.today, span.to)), weekday); day <= span.to; day += 7) days.push(day);
  const short = span.to - span.from <= aWeekAndABit;
  // "fredag i romjulen" may be New Year's Eve.
  if (days.length === 0 && short) days.push(weekdayOnOrAfter(span.from, weekday));
  if ((!short && gap === 'comma') || days.length === 0) return undefined;
  return days.slice(0, short ? 1 : mostWeekdays).map((day): DateItem => ({ ...whole, kind: 'date', resolve: () => ({ from: day, to: day }) }));
}

/** "A til B", "A-B", "mellom A og B". */
function joinRange(scan: Scan, first: DateItem, second: DateItem): DateItem | undefined {
  if (first.range === true || second.range === true) return undefined;
  // "mellom mandag og onsdag"
  const between = isAfterRole(scan, first.start, 'between') || isAfterRole(scan, first.start - 1, 'between');
  const to = isMark(scan, first.end, '-') ? first.end + 1 : endOfRole(scan, first.end, 'to') ?? (between ? endOfRole(scan, first.end, 'and') : undefined);
  if (to === undefined || !isReached(scan, to, second.start)) return undefined;
  const { start, end } = { start: first.start, end: second.end };
  if (between && christmas.has(first.named) && newYear.has(second.named)) {
    return { start, end, kind: 'stretch', range: true, named: 'between-the-years', resolve: (floor) => nextNamedDay('between-the-years', floor, scan.country) };
  }
  const resolve = (floor: DayNumber): DaySpan | undefined => rangeFrom(first, second, floor);
  return resolve(scan.today) === undefined ? undefined : { start, end, kind: 'stretch', resolve, range: true };
}

function rangeFrom(first: DateItem, second: DateItem, floor: DayNumber): DaySpan | undefined {
  const from = first.resolve(floor);
  if (from === undefined) return undefined;
  // In the middle of the range its beginning is past: "desember til februar", asked in January.
  const soon = second.resolve(floor);
  if (first.weekday === undefined && soon !== undefined && soon.to < from.from) {
    const begun = first.resolve(soon.to - longest / 2);
    if (begun !== undefined && begun.from <= soon.from) return { from: begun.from, to: soon.to };
  }
  const to = second.resolve(from.from);
  return to === undefined || to.to < from.from || to.to - from.from > longest ? undefined : { from: from.from, to: to.to };
}

/** "lørdag og søndag", "24. og 25. desember": days that follow on each other are one stretch. */
function joinNeighbours(scan: Scan, first: DateItem, second: DateItem): DateItem | undefined {
  const comma = isMark(scan, first.end, ',', '&', '/', '+') ? first.end + 1 : first.end;
  const and = endOfRole(scan, comma, 'and') ?? (comma > first.end ? comma : undefined);
  if (and === undefined || !isReached(scan, and, second.start)) return undefined;
  const [a, b] = [first.resolve(scan.today), second.resolve(scan.today)];
  if (a === undefined || b === undefined) return undefined;
  // "fredag og lørdag" on a Saturday is the Friday to come and the day after.
  const next = first.weekday !== undefined && second.weekday !== undefined && b.from < a.from ? second.resolve(a.from) : b;
  if (next?.from !== a.to + 1) return undefined;
  return { start: first.start, end: second.end, kind: 'stretch', resolve: () => ({ from: a.from, to: next.to }) };
}
