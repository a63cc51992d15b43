import { calendarDateOf } from '../../base/dayNumber.ts';
import type { DaySpan } from '../days/daysOfRule.ts';
import { nextNamedDay } from '../days/nextNamedDay.ts';
import type { DateItem } from './DateItem.ts';
import { readTurn } from './readTurn.ts';
import { readYear } from './readYear.ts';
import { monthAround, wholeMonth } from './resolveDate.ts';
import { endOfRole, isAfterRole, isMark, matchOf, skipRole, type Scan } from './Scan.ts';

/** About a third of a month. */
const tenDays = 10;

/** Reads "neste måned", "i desember", "december 2026", "i begynnelsen av januar". */
export function readMonth(scan: Scan, at: number): DateItem[] {
  const { part, start } = readPart(scan, at);
  const { turn, end, said } = readTurn(scan, start);
  const stretch = (to: number, resolve: (floor: number) => DaySpan): DateItem[] =>
    [{ start: at, end: to, kind: 'stretch', resolve: (floor) => partOf(resolve(floor), part) }];

  const unit = said || part !== undefined ? endOfRole(scan, end, 'month') : undefined;
  if (unit !== undefined) return stretch(unit, () => monthAround(scan.today, turn));
  const match = matchOf(scan, end, 'month');
  if (match === undefined) return [];
  const { month, short } = match.meaning;
  // "may" and "jan" are months behind a word that wants one.
  const wanted = part !== undefined || said || isAfterRole(scan, at, 'of', 'in', 'before', 'from', 'to') || isMark(scan, at - 1, '-');
  if (short && (!wanted || isPronoun(scan, at - 1))) return [];
  const year = readYear(scan, match.end);
  return stretch(year?.end ?? match.end, (floor) => {
    const now = calendarDateOf(floor);
    return wholeMonth(year?.year ?? now.year + (month < now.month ? 1 : 0), month);
  });
}

/** "I may" is no May. */
function isPronoun(scan: Scan, at: number): boolean {
  return scan.language === 'en' && scan.tokens[at]?.raw === 'i';
}

function readPart(scan: Scan, at: number): { part: 'start' | 'middle' | 'end' | undefined; start: number } {
  for (const part of ['start', 'middle', 'end'] as const) {
    const end = endOfRole(scan, at, part);
    if (end === undefined) continue;
    const past = isMark(scan, end, '-') ? end + 1 : end;
    return { part, start: skipRole(scan, skipRole(scan, past, 'of', 'in', 'on'), 'the') };
  }
  return { part: undefined, start: at };
}

function partOf({ from, to }: DaySpan, part: 'start' | 'middle' | 'end' | undefined): DaySpan {
  if (part === 'start') return { from, to: from + tenDays - 1 };
  if (part === 'middle') return { from: from + tenDays - 1, to: from + 2 * tenDays - 1 };
  return part === 'end' ? { from: to - tenDays + 1, to } : { from, to };
}

/** Reads the summer, which needs a word before it: "i sommer", "this summer". */
export function readSeason(scan: Scan, at: number): DateItem[] {
  const { end: word, said } = readTurn(scan, at);
  const end = endOfRole(scan, word, 'season');
  const wanted = said || isAfterRole(scan, at, 'in', 'of', 'after-days', 'this', 'the') || (end !== undefined && readYear(scan, end) !== undefined);
  if (end === undefined || !wanted) return [];
  return [{ start: at, end, kind: 'stretch', resolve: (floor) => nextNamedDay('summer', floor, scan.country) }];
}
