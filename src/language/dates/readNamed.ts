import type { DayNumber } from '../../base/dayNumber.ts';
import type { DayId } from '../days/namedDays.ts';
import { namedDayIn, nextNamedDay } from '../days/nextNamedDay.ts';
import type { DaySpan } from '../days/daysOfRule.ts';
import type { DateItem } from './DateItem.ts';
import { readOrdinal } from './readOrdinal.ts';
import { readYear } from './readYear.ts';
import { endOfRole, isMark, matchOf, skipRole, type Match, type Scan } from './Scan.ts';

/** Longest time a named stretch may be in the past and still be "last": a year and the days it may move. */
const backwards = 400;

/** Reads a day by name, with the year if it is said: "julaften", "neste påske", "17. mai 2027"; also today, tomorrow … */
export function readNamed(scan: Scan, at: number): DateItem[] {
  const relative = matchOf(scan, at, 'relative');
  if (relative !== undefined) {
    const day = scan.today + relative.meaning.days;
    const weak = scan.compounds.has(at);
    return [{ start: at, end: relative.end, kind: 'date', resolve: () => ({ from: day, to: day }), ...(weak && { weak }) }];
  }
  const whole = matchOf(scan, at, 'named');
  const previous = whole === undefined ? endOfRole(scan, at, 'previous') : undefined;
  const start = whole !== undefined ? at : previous ?? endOfRole(scan, at, 'next', 'coming', 'this') ?? at;
  const match = whole ?? matchOf(scan, start, 'named');
  if (match === undefined || isMonthAfterNumber(scan, at, match)) return [];
  return namedItem(scan, at, match.meaning.id, match.end, { past: previous !== undefined, weak: scan.compounds.has(start) });
}

/** "24 jul" is July; "jul" in English alone is nothing. */
function isMonthAfterNumber(scan: Scan, at: number, match: Match): boolean {
  const isMonth = match.end === at + 1 && matchOf(scan, at, 'month') !== undefined;
  return isMonth && (scan.language === 'en' || scan.tokens[at - 1]?.kind === 'number');
}

function namedItem(scan: Scan, start: number, id: DayId, end: number, { past = false, weak = false }): DateItem[] {
  const year = readYear(scan, end);
  const resolve = (floor: DayNumber): DaySpan | undefined => {
    if (year !== undefined) return namedDayIn(id, year.year, scan.country);
    if (!past) return nextNamedDay(id, floor, scan.country);
    let last: DaySpan | undefined;
    let next = nextNamedDay(id, scan.today - backwards, scan.country);
    while (next !== undefined && next.to < scan.today) {
      last = next;
      next = nextNamedDay(id, next.to + 1, scan.country);
    }
    return last;
  };
  const now = resolve(scan.today);
  if (now === undefined) return [];
  return [{ start, end: year?.end ?? end, kind: now.from === now.to ? 'date' : 'stretch', resolve, named: id, ...(weak && { weak }) }];
}

/** Reads two named days that share their word: "1. og 2. juledag", "første-andre påskedag". */
export function readNamedPair(scan: Scan, at: number): DateItem[] {
  const first = readOrdinal(scan.tokens, scan.vocabulary.ordinals, at);
  if (first === undefined) return [];
  const joint = isMark(scan, first.end, '-', '&', '/', ',') ? first.end + 1 : endOfRole(scan, first.end, 'and', 'to');
  if (joint === undefined) return [];
  const second = matchOf(scan, skipRole(scan, joint, 'the'), 'named');
  if (second === undefined) return [];
  const own = sibling(scan, second.meaning.id, first.value);
  if (own === undefined) return [];
  const isRange = isMark(scan, first.end, '-') || endOfRole(scan, first.end, 'to') !== undefined;
  const [one] = namedItem(scan, at, own, first.end, {});
  const [two] = namedItem(scan, joint, second.meaning.id, second.end, {});
  if (one === undefined || two === undefined) return [];
  // The later day decides the year, also on the day between.
  const near = (floor: DayNumber): DaySpan | undefined => {
    const last = two.resolve(floor);
    return last === undefined ? undefined : one.resolve(last.from - 10);
  };
  if (!isRange) return [{ ...one, resolve: near }, two];
  return [{
    start: at, end: two.end, kind: 'stretch',
    resolve: (floor) => {
      const [from, to] = [near(floor), two.resolve(floor)];
      return from === undefined || to === undefined ? undefined : { from: from.from, to: to.to };
    },
  }];
}

/** The day that has the same name with another number: from "2. juledag" and 1 to the first. */
function sibling(scan: Scan, id: DayId, value: number): DayId | undefined {
  for (const tail of scan.vocabulary.tails.get(id) ?? []) {
    const other = scan.vocabulary.numbered.get(tail)?.get(value);
    if (other !== undefined) return other;
  }
  return undefined;
}
