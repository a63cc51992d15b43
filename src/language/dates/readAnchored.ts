import { weekdayOfNumber, weekdayOnOrAfter, type DayNumber } from '../../base/dayNumber.ts';
import type { DaySpan } from '../days/daysOfRule.ts';
import type { DateItem, ReadItem } from './DateItem.ts';
import { readStretch } from './readCounted.ts';
import { readOrdinal } from './readOrdinal.ts';
import { endOfRole, matchOf, skipRole, type Scan } from './Scan.ts';

/** What is counted from another day. */
type Counted =
  | { unit: 'day' | 'week' | 'weekend'; count: number }
  | { unit: 'weekday'; weekday: number; count: number };

/** Reads "dagen før julaften", "to dager etter påske", "siste lørdag før jul", "helgen etter 17. mai", "uken før pinse". */
export function readAnchored(scan: Scan, at: number, readItem: ReadItem): DateItem[] {
  const counted = readCountedThing(scan, skipRole(scan, at, 'the'));
  if (counted === undefined) return [];
  const before = endOfRole(scan, counted.end, 'before');
  const after = before === undefined ? endOfRole(scan, counted.end, 'behind') : undefined;
  const start = before ?? after;
  const anchor = start === undefined ? undefined : readItem(skipRole(scan, start, 'the')) ?? readItem(start);
  if (anchor === undefined || anchor.weak === true) return [];
  const sign = before === undefined ? 1 : -1;
  const length = counted.thing.unit === 'week' ? 7 : counted.thing.unit === 'weekend' ? 2 : 1;
  return [{
    start: at, end: anchor.end, kind: length === 1 ? 'date' : 'stretch',
    resolve: (floor) => {
      const first = anchor.resolve(floor);
      const found = first === undefined ? undefined : countFrom(first, counted.thing, sign);
      if (first === undefined || found === undefined || found.to >= floor) return found;
      // "dagen før julaften" on Christmas Eve is next year's.
      const later = anchor.resolve(first.to + 1);
      const next = later === undefined ? undefined : countFrom(later, counted.thing, sign);
      return next === undefined || next.from <= found.from ? found : next;
    },
  }];
}

function readCountedThing(scan: Scan, at: number): { thing: Counted; end: number } | undefined {
  const stretch = readStretch(scan, at);
  if (stretch !== undefined && (stretch.unit === 'day' || stretch.unit === 'week')) {
    return { thing: { unit: stretch.unit === 'day' ? 'day' : 'day', count: stretch.from * (stretch.unit === 'week' ? 7 : 1) }, end: stretch.end };
  }
  const ordinal = readOrdinal(scan.tokens, scan.vocabulary.ordinals, at);
  const count = ordinal?.marked === true ? ordinal.value : 1;
  const position = endOfRole(scan, at, 'final', 'next', 'coming', 'previous') ?? (ordinal?.marked === true ? ordinal.end : at);
  const weekday = matchOf(scan, position, 'weekday');
  if (weekday !== undefined) return { thing: { unit: 'weekday', weekday: weekday.meaning.weekday, count }, end: weekday.end };
  for (const unit of ['weekend', 'week', 'day'] as const) {
    const end = endOfRole(scan, position, unit);
    if (end !== undefined) return { thing: { unit, count }, end };
  }
  const evening = endOfRole(scan, position, 'evening');
  return evening === undefined ? undefined : { thing: { unit: 'day', count: 1 }, end: evening };
}

function countFrom({ from, to }: DaySpan, thing: Counted, sign: 1 | -1): DaySpan {
  const edge = sign === 1 ? to : from;
  const further = (thing.count - 1) * 7 * sign;
  if (thing.unit === 'day') return one(edge + sign * thing.count);
  if (thing.unit === 'week') {
    const monday = edge - weekdayOfNumber(edge) + 1 + sign * thing.count * 7;
    return { from: monday, to: monday + 6 };
  }
  const first = thing.unit === 'weekday' ? thing.weekday : 6;
  // A weekend before a Sunday ends the week before.
  const day = sign === 1 ? weekdayOnOrAfter(edge + 1, first) : weekdayOnOrAfter(edge - (thing.unit === 'weekend' ? 8 : 7), first);
  return thing.unit === 'weekday' ? one(day + further) : { from: day + further, to: day + further + 1 };
}

function one(day: DayNumber): DaySpan {
  return { from: day, to: day };
}
