import { calendarDateOf } from '../../base/dayNumber.ts';
import { endOfRole, isMark, skipRole, type Scan } from './Scan.ts';

const earliest = 2000;
const latest = 2099;

/** Reads the year that may follow a date: "2027", ", 2027", "i 2027", "neste år", "this year". */
export function readYear(scan: Scan, at: number): { year: number; end: number } | undefined {
  const now = calendarDateOf(scan.today).year;
  for (const [role, year] of [['this-year', now], ['next-year', now + 1], ['last-year', now - 1]] as const) {
    const end = endOfRole(scan, at, role);
    if (end !== undefined) return { year, end };
  }
  const position = skipRole(scan, isMark(scan, at, ',') ? at + 1 : at, 'of');
  const token = scan.tokens[position];
  if (token?.kind !== 'number' || token.text.length !== 4 || scan.noise.has(position)) return undefined;
  if (token.value < earliest || token.value > latest) return undefined;
  return { year: token.value, end: position + 1 };
}
