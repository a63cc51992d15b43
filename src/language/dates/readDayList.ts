import { calendarDateOf, toDayNumber, type DayNumber } from '../../base/dayNumber.ts';
import type { DaySpan } from '../days/daysOfRule.ts';
import type { DateItem } from './DateItem.ts';
import { readDayNumbers, type DayList } from './readDayNumbers.ts';
import { readOrdinal } from './readOrdinal.ts';
import { readYear } from './readYear.ts';
import { addMonths, monthAround, resolveDate, resolveDateIn, resolveDayOfMonth } from './resolveDate.ts';
import { endOfRole, isAfterRole, isMark, matchOf, skipRole, type Scan } from './Scan.ts';

/** Reads days of a month, with the month or without. */
export function readDayList(scan: Scan, at: number): DateItem[] {
  const list = readDayNumbers(scan, at);
  if (list === undefined) return [];
  const dated = readMonthAfter(scan, list);
  if (dated !== undefined) return itemsOf(at, dated, monthResolver(dated));
  return isBareList(scan, list, at) ? bareItems(scan, at, list) : [];
}

/** Reads a month before its days: "Dec 24", "December 24th-26th". */
export function readMonthFirst(scan: Scan, at: number): DateItem[] {
  const month = matchOf(scan, at, 'month');
  if (month === undefined) return [];
  const start = isMark(scan, month.end, '.') ? month.end + 1 : month.end;
  const list = readDayNumbers(scan, start);
  if (list === undefined) return [];
  // "i desember 10-18" speaks of hours.
  if (!list.marked && list.range && (isMark(scan, list.end, ':') || (isAfterRole(scan, at, 'of', 'in') && !isAfterRole(scan, at, 'on')))) return [];
  const year = readYear(scan, list.end);
  const dated = { ...list, month: month.meaning.month, ...(year !== undefined && { year: year.year, end: year.end }) };
  return itemsOf(at, dated, monthResolver(dated));
}

function readMonthAfter(scan: Scan, list: DayList): DayList | undefined {
  const numeric = list.month !== undefined;
  if (!numeric) {
    const position = skipRole(scan, list.end, 'of');
    const month = matchOf(scan, position, 'month') ?? (isMark(scan, position, '-', '.') ? matchOf(scan, position + 1, 'month') : undefined);
    if (month === undefined) return readMonthByNumber(scan, list);
    list = { ...list, month: month.meaning.month, end: isMark(scan, month.end, '.') && month.meaning.short ? month.end + 1 : month.end };
  }
  const year = list.year === undefined ? readYear(scan, list.end) : undefined;
  return year === undefined ? list : { ...list, year: year.year, end: year.end };
}

/** "den 15. i 8.", "femtende i åttende": the month by its number, where nothing is counted. */
function readMonthByNumber(scan: Scan, list: DayList): DayList | undefined {
  const of = endOfRole(scan, list.end, 'of');
  const month = of === undefined ? undefined : readOrdinal(scan.tokens, scan.vocabulary.ordinals, of);
  // "den 24 i 12" or "24. i 12.", but not "2 i 1".
  const isDate = (list.marked && month?.marked === true) || (list.introduced && scan.tokens[list.numbers[0]?.start ?? 0]?.kind === 'number');
  if (month === undefined || !isDate || month.value < 1 || month.value > 12 || scan.tokens[month.end]?.kind === 'word') return undefined;
  return { ...list, month: month.value, end: month.end };
}

/** The last of the days decides the year, so that "24.–26. desember" stays whole on the 25th. */
function monthResolver({ numbers, month = 1, year }: DayList): (value: number, floor: DayNumber) => DaySpan | undefined {
  const last = numbers.at(-1)?.value ?? 1;
  return (value, floor) => {
    const end = year === undefined ? resolveDate(last, month, floor) : resolveDateIn(last, month, year);
    if (end === undefined || value === last) return end;
    const own = calendarDateOf(end.from);
    // "28.–2. januar" begins in the month before.
    if (value > last) return resolveDayOfMonth(value, addMonths(toDayNumber({ ...own, date: 1 }), -1));
    return resolveDateIn(value, month, own.year);
  };
}

function bareItems(scan: Scan, at: number, list: DayList): DateItem[] {
  const relative = readRelativeMonth(scan, list.end);
  const last = list.numbers.at(-1)?.value ?? 1;
  const resolve = (value: number, floor: DayNumber): DaySpan | undefined => {
    if (relative !== undefined) return resolveDayOfMonth(value, monthAround(scan.today, relative.months).from);
    const end = resolveDayOfMonth(last, floor);
    if (end === undefined || value === last) return end;
    const { from } = monthAround(end.from, value > last ? -1 : 0);
    return resolveDayOfMonth(value, from);
  };
  return itemsOf(at, relative === undefined ? list : { ...list, end: relative.end }, resolve);
}

/** "den 5. i neste måned", "the 24th of this month". */
function readRelativeMonth(scan: Scan, at: number): { months: number; end: number } | undefined {
  const position = skipRole(scan, at, 'of');
  const next = endOfRole(scan, position, 'next');
  const adjective = next ?? endOfRole(scan, position, 'this');
  const end = adjective === undefined ? undefined : endOfRole(scan, adjective, 'month');
  return end === undefined ? undefined : { months: next === undefined ? 0 : 1, end };
}

/** Whether numbers without a month are days: "den 24.", "24.-26.", "åpent 24.?", "the 24th", but not "den 3. gangen". */
function isBareList(scan: Scan, list: DayList, at: number): boolean {
  if (list.month !== undefined || endOfRole(scan, list.end, 'thing', 'unit', 'week', 'day') !== undefined) return false;
  const [first] = list.numbers;
  const isWord = scan.tokens[first?.start ?? at]?.kind === 'word';
  const next = scan.tokens[list.end];
  const isLast = next === undefined || (next.kind === 'mark' && next.text !== '-');
  // "den første" may be the first of anything.
  if (isWord) return list.introduced && isLast && list.numbers.length === 1;
  const wanted = list.introduced || isAfterRole(scan, at, 'the');
  if (!list.marked) return wanted && isPlainDen(scan, at, list);
  return wanted || list.numbers.length > 1 || isAfterRole(scan, at, 'on', 'open', 'from') || isLetterOrdinal(scan, list) && (isLast || endOfRole(scan, list.end, 'open') !== undefined);
}

/** "den 24" is a day; behind the English "the" a bare number counts things. */
function isPlainDen(scan: Scan, at: number, list: DayList): boolean {
  const the = scan.tokens[list.introduced ? at : at - 1]?.text;
  return the !== 'the' || list.end >= scan.tokens.length || isMark(scan, list.end, '?', '!');
}

/** "24th", "24:e": unlike "24." it cannot be a number at the end of a sentence. */
function isLetterOrdinal(scan: Scan, list: DayList): boolean {
  return list.numbers.every(({ start, end }) => end - start > 1 && scan.tokens[end - 1]?.kind === 'word');
}

function itemsOf(at: number, list: DayList, resolve: (value: number, floor: DayNumber) => DaySpan | undefined): DateItem[] {
  const [first, last] = [list.numbers[0], list.numbers.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (list.range || first === last) {
    return [{
      start: at, end: list.end, kind: 'date',
      resolve: (floor) => {
        const [from, to] = [resolve(first.value, floor), resolve(last.value, floor)];
        return from === undefined || to === undefined || to.to < from.from ? undefined : { from: from.from, to: to.to };
      },
    }];
  }
  return list.numbers.map((number, index): DateItem => ({
    start: index === 0 ? at : number.start,
    end: number === last ? list.end : number.end,
    kind: 'date',
    resolve: (floor) => resolve(number.value, floor),
  }));
}
