import { calendarDateOf, type DayNumber } from '../../base/dayNumber.ts';
import type { DaySpan } from '../days/daysOfRule.ts';
import type { DateItem } from './DateItem.ts';
import { readYear } from './readYear.ts';
import { resolveDate, resolveDateIn } from './resolveDate.ts';
import { isAfterRole, isMark, matchOf, skipRole, type Scan } from './Scan.ts';

/** The digits of a date. */
export interface NumericDate {
  date: number;
  month: number;
  year?: number;
  end: number;
}

/** What looks like a date and is mostly a share or "always": read only behind a word that wants a date. */
const fractions: ReadonlySet<string> = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '24/7', '50/50']);

/** Reads "24.12.", "24/12", "24.12.2026", "24-12-26", "2026-12-24". */
export function readNumericDate(scan: Scan, at: number): DateItem[] {
  // "den 24/12", "d. 24.12."
  const the = skipRole(scan, at, 'the');
  const first = the > at && isMark(scan, the, '.') ? the + 1 : the;
  const numbers = scan.tokens[first]?.kind === 'number' && !isTail(scan, first) ? readNumbers(scan, first) : undefined;
  if (numbers === undefined) return [];
  const { date, month, year, end } = numbers;
  const short = year === undefined ? readShortYear(scan, end, numbers) : undefined;
  const until = year === undefined && short === undefined ? readUntil(scan, end, date) : undefined;
  if (until !== undefined) {
    const last = (floor: DayNumber): DaySpan | undefined => resolveDate(until.date, month, floor);
    return [{ start: at, end: until.end, kind: 'date', range: true, resolve: (floor) => {
      const to = last(floor)?.to;
      return to === undefined ? undefined : { from: to - (until.date - date), to };
    } }];
  }
  const spoken = year === undefined ? short ?? readYear(scan, end) : undefined;
  const fixed = year ?? spoken?.year;
  const resolve = (floor: DayNumber): DaySpan | undefined =>
    fixed === undefined ? resolveDate(date, month, floor) : resolveDateIn(date, month, fixed);
  return resolve(scan.today) === undefined ? [] : [{ start: at, end: spoken?.end ?? end, kind: 'date', resolve }];
}

/** "24/12-26" in 2026 is that year's, as many write it: two digits that name the year the date is next in. */
function readShortYear(scan: Scan, at: number, { date, month }: NumericDate): { year: number; end: number } | undefined {
  const number = scan.tokens[at + 1];
  if (!isMark(scan, at, '-') || number?.glued !== true || number.text.length !== 2) return undefined;
  if (isMark(scan, at + 2, '.', '/', ':') && scan.tokens[at + 3]?.kind === 'number') return undefined;
  const next = resolveDate(date, month, scan.today);
  const year = next === undefined ? undefined : calendarDateOf(next.from).year;
  return year === 2000 + number.value ? { year, end: at + 2 } : undefined;
}

/** "24/12-27" goes on to the 27th. */
function readUntil(scan: Scan, at: number, from: number): { date: number; end: number } | undefined {
  const number = scan.tokens[at + 1];
  if (!isMark(scan, at, '-') || number?.kind !== 'number' || number.text.length > 2 || scan.noise.has(at + 1)) return undefined;
  if (isMark(scan, at + 2, '.', '/', ':') && scan.tokens[at + 3]?.kind === 'number') return undefined;
  return number.value > from && number.value <= 31 ? { date: number.value, end: at + 2 } : undefined;
}

/** The later part of something longer: "10.12.1", "1/24/12". */
function isTail(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.glued === true && isMark(scan, at - 1, '.', '/', ',', ':') && scan.tokens[at - 2]?.kind === 'number';
}

/** Reads the digits, whatever stands before them. */
export function readNumbers(scan: Scan, at: number): NumericDate | undefined {
  const [first, mark, second, mark2, third] = scan.tokens.slice(at, at + 5);
  if (first === undefined || second?.kind !== 'number' || scan.noise.has(at)) return undefined;
  if (mark?.kind !== 'mark' || !mark.glued || !['.', '/', '-'].includes(mark.text)) return undefined;
  if (!second.glued && mark.text !== '.') return undefined;
  if (mark2?.glued === true && mark2.text === mark.text && third?.kind === 'number' && (third.glued || mark.text === '.')) {
    if (isMark(scan, at + 5, '.', '/', '-') && scan.tokens[at + 6]?.kind === 'number' && scan.tokens[at + 6]?.glued === true && third.text.length !== 4) return undefined;
    if (first.text.length === 4) return { year: first.value, month: second.value, date: third.value, end: at + 5 };
    if (third.text.length === 4 || (third.text.length === 2 && third.glued)) {
      const year = third.text.length === 2 ? 2000 + third.value : third.value;
      return first.text.length > 2 ? undefined : { ...inOrder(first.value, second.value, mark.text), year, end: at + 5 };
    }
    if (third.glued) return undefined;
  }
  return isDayAndMonth(scan, at) ? { ...inOrder(first.value, second.value, mark.text), end: isMark(scan, at + 3, '.') && mark.text === '.' && mark2?.glued === true ? at + 4 : at + 3 } : undefined;
}

/** Whether two numbers without a year are a date, and no time, size or share. */
function isDayAndMonth(scan: Scan, at: number): boolean {
  const [first, mark, second, next, after] = scan.tokens.slice(at, at + 5);
  if (first === undefined || mark === undefined || second === undefined) return false;
  if (first.text.length > 2 || second.text.length > 2 || scan.noise.has(at + 2)) return false;
  const expected = isExpected(scan, at);
  const closed = next?.text === '.' && next.glued && !(after?.kind === 'number' && after.glued);
  if (mark.text === '-') return expected && isAfterRole(scan, at, 'the');
  if (mark.text === '/') return !fractions.has(`${first.text}/${second.text}`) || isAfterRole(scan, at, 'the', 'on', 'from');
  if (!second.glued) return closed;
  if (closed || expected) return true;
  // "9.5" is a size, "17.5" the day of the constitution.
  return second.text.length === 2 || first.value > 12;
}

/** A word that wants a date stands before it. */
function isExpected(scan: Scan, at: number): boolean {
  return isAfterRole(scan, at, 'the', 'on', 'from', 'between', 'open') || scan.matches[at - 1]?.some(({ meaning }) => meaning.is === 'weekday') === true
    || (isMark(scan, at - 1, ',') && matchOf(scan, at - 2, 'weekday') !== undefined);
}

/** Day first, as everywhere in the Nordic countries, unless only the American order gives a date (12/24). */
function inOrder(first: number, second: number, mark: string): { date: number; month: number } {
  return mark === '/' && first <= 12 && second > 12 ? { date: second, month: first } : { date: first, month: second };
}
