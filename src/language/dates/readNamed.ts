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
  if (match === undefined || isMonthAfterNumber(scan, at, match) || isVoucher(scan, match.end)) return [];
  return namedItem(scan, at, match.meaning.id, match.end, { past: previous !== undefined, weak: scan.compounds.has(start) });
}

/** "24 jul" is July; "jul" in English alone is nothing. */
function isMonthAfterNumber(scan: Scan, at: number, match: Match): boolean {
  const isMonth = match.end === at + 1 && matchOf(scan, at, 'month') !== undefined;
  return isMonth && (scan.language === 'en' || scan.tokens[at - 1]?.kind === 'number');
}

/** "JUL25" is a discount code, "jul2026" a Christmas. */
function isVoucher(scan: Scan, end: number): boolean {
  const next = scan.tokens[end];
  return next?.kind === 'number' && next.glued && next.text.length !== 4;
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

/** Reads "annandagen" alone: after Christmas or Easter, whichever comes first. */
export function readSecondDay(scan: Scan, at: number): DateItem[] {
  const end = endOfRole(scan, at, 'second-day');
  if (end === undefined) return [];
  const items = (['boxing-day', 'easter-monday'] as const).flatMap((id) => namedItem(scan, at, id, end, {}));
  const from = (item: DateItem): DayNumber => item.resolve(scan.today)?.from ?? Infinity;
  return items.sort((a, b) => from(a) - from(b)).slice(0, 1);
}

/** Reads a further day of a feast, which has no name of its own: "tredje påskedag", "5. juledag". */
export function readFurtherDay(scan: Scan, at: number): DateItem[] {
  const ordinal = readOrdinal(scan.tokens, scan.vocabulary.ordinals, at);
  const feast = ordinal?.marked === true && ordinal.value > 2 && ordinal.value < 9 ? matchOf(scan, ordinal.end, 'named') : undefined;
  if (ordinal === undefined || feast === undefined || sibling(scan, feast.meaning.id, 1) !== feast.meaning.id) return [];
  const [first] = namedItem(scan, at, feast.meaning.id, feast.end, {});
  const by = ordinal.value - 1;
  return first === undefined ? [] : [{
    start: at, end: first.end, kind: 'date',
    resolve: (floor) => {
      const day = first.resolve(floor - by);
      return day === undefined ? undefined : { from: day.from + by, to: day.from + by };
    },
  }];
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
