import { mondayOfWeek, weekdayOfNumber, weeksInYear } from '../../base/dayNumber.ts';
import type { DaySpan } from '../days/daysOfRule.ts';
import type { DateItem } from './DateItem.ts';
import { nextWeek } from './nextWeek.ts';
import { readAfterNext, readTurn } from './readTurn.ts';
import { readYear } from './readYear.ts';
import { endOfRole, isMark, matchOf, skipRole, type Scan } from './Scan.ts';

/** More weeks in one sentence than anyone asks for. */
const longestList = 8;

/** Reads "neste uke", "uken etter neste", "uke 42", "v. 28-30", "uke 7 2027", "uge 29, 30 og 31". */
export function readWeek(scan: Scan, at: number): DateItem[] {
  const part = endOfRole(scan, at, 'start', 'end');
  // "i slutten av uka" is in this week, as much of it as is left.
  const { turn, end, said } = part === undefined ? readTurn(scan, at) : { turn: 0, end: skipRole(scan, skipRole(scan, part, 'of', 'on'), 'the'), said: true };
  const after = readAfterNext(scan, at, 'week');
  const week = after ?? (said ? endOfRole(scan, end, 'week') : undefined);
  if (week !== undefined) {
    const monday = scan.today - weekdayOfNumber(scan.today) + 1 + (after === undefined ? turn : 2) * 7;
    return [{ start: at, end: week, kind: 'stretch', resolve: () => ({ from: monday, to: monday + 6 }) }];
  }
  // "uka som kommer"
  const bare = endOfRole(scan, at, 'week');
  const ahead = bare === undefined ? undefined : endOfRole(scan, bare, 'ahead');
  if (ahead !== undefined) {
    const monday = scan.today - weekdayOfNumber(scan.today) + 8;
    return [{ start: at, end: ahead, kind: 'stretch', resolve: () => ({ from: monday, to: monday + 6 }) }];
  }
  const word = endOfRole(scan, at, 'week-number');
  return word === undefined ? [] : readNumbers(scan, at, isMark(scan, word, '.') ? word + 1 : word);
}

function readNumbers(scan: Scan, start: number, first: number): DateItem[] {
  const items: DateItem[] = [];
  let position = first;
  while (isWeekNumber(scan, position) && items.length < longestList) {
    const until = isMark(scan, position + 1, '-') ? position + 2 : endOfRole(scan, position + 1, 'to');
    const last = until !== undefined && isWeekNumber(scan, until) ? until : position;
    const year = readYear(scan, last + 1);
    const end = year?.end ?? last + 1;
    const [from, to] = [scan.tokens[position]?.value ?? 1, scan.tokens[last]?.value ?? 1];
    items.push({ start: items.length === 0 ? start : position, end, kind: 'stretch', resolve: (floor) => weeks(from, to, year?.year, floor) });
    const comma = isMark(scan, end, ',', '&') ? end + 1 : end;
    position = endOfRole(scan, comma, 'and') ?? (comma > end ? comma : scan.tokens.length);
  }
  return items;
}

function weeks(from: number, to: number, year: number | undefined, floor: number): DaySpan | undefined {
  const last = year === undefined ? nextWeek(to, floor) : to <= weeksInYear(year) ? mondayOfWeek(year, to) : undefined;
  if (last === undefined) return undefined;
  // "uke 52-1" crosses the year.
  return { from: from <= to ? last - (to - from) * 7 : nextWeek(from, last - 70) ?? last, to: last + 6 };
}

/** A number from 1 to 53 that is no day of a month: "uke 7, 24. desember". */
function isWeekNumber(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.value < 1 || token.value > 53 || token.text.length > 2 || scan.noise.has(at)) return false;
  const point = isMark(scan, at + 1, '.', '/') && scan.tokens[at + 1]?.glued === true;
  return matchOf(scan, point ? at + 2 : at + 1, 'month') === undefined && !(point && scan.tokens[at + 2]?.kind === 'number');
}
