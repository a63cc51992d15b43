import { weekdayOfNumber, weekdayOnOrAfter, type DayNumber } from '../../base/dayNumber.ts';
import type { DaySpan } from '../days/daysOfRule.ts';
import type { DateItem } from './DateItem.ts';
import { monthAround } from './resolveDate.ts';
import { readMonth } from './readMonth.ts';
import { readNamed } from './readNamed.ts';
import { readOrdinal } from './readOrdinal.ts';
import { endOfRole, matchOf, skipRole, type Scan } from './Scan.ts';

/** Reads "første lørdag i januar", "siste søndag i måneden", "siste dag i mai", "the second weekend of December", "første uka i mai", "siste søndag i advent". */
export function readNthOfMonth(scan: Scan, at: number): DateItem[] {
  const final = endOfRole(scan, at, 'final');
  const ordinal = final === undefined ? readOrdinal(scan.tokens, scan.vocabulary.ordinals, at) : undefined;
  const what = final ?? (ordinal?.marked === true && ordinal.value <= 5 ? ordinal.end : undefined);
  if (what === undefined) return [];
  const weekday = matchOf(scan, what, 'weekday');
  const weekend = endOfRole(scan, what, 'weekend');
  const week = endOfRole(scan, what, 'week');
  const lastDay = final === undefined ? undefined : endOfRole(scan, what, 'day');
  const end = weekday?.end ?? weekend ?? week ?? lastDay;
  if (end === undefined || weekday?.meaning.short === true) return [];
  const within = endOfRole(scan, end, 'of');
  const month = within === undefined ? undefined : monthAt(scan, within);
  if (month === undefined) return [];
  const start = weekday?.meaning.weekday ?? (weekend === undefined ? 1 : 6);
  const length = weekday !== undefined || lastDay !== undefined ? 1 : weekend !== undefined ? 2 : 7;
  const pick = (span: DaySpan): DaySpan | undefined => {
    if (lastDay !== undefined) return { from: span.to, to: span.to };
    const day = final === undefined ? weekdayOnOrAfter(span.from, start) + ((ordinal?.value ?? 1) - 1) * 7 : lastOn(span.to, start);
    return day > span.to ? undefined : { from: day, to: day + length - 1 };
  };
  return [{
    start: at, end: month.end, kind: length === 1 ? 'date' : 'stretch',
    resolve: (floor) => {
      const span = month.resolve(floor);
      const day = span === undefined ? undefined : pick(span);
      if (span === undefined || day === undefined || day.to >= floor) return day;
      // Over in this month: the next one that comes.
      const later = month.resolve(span.to + 1);
      return later === undefined ? undefined : pick(later);
    },
  }];
}

/** The month, also "måneden" alone, which is the present one and then the next. */
function monthAt(scan: Scan, at: number): DateItem | undefined {
  const [named] = [...readMonth(scan, at), ...readNamed(scan, at)];
  if (named?.kind === 'stretch') return named;
  const end = endOfRole(scan, skipRole(scan, at, 'the'), 'month');
  if (end === undefined) return undefined;
  return { start: at, end, kind: 'stretch', resolve: (floor) => monthAround(floor, 0) };
}


function lastOn(day: DayNumber, weekday: number): DayNumber {
  return day - (weekdayOfNumber(day) - weekday + 7) % 7;
}
