import { calendarDateOf, weekdayOfNumber, weekdayOnOrAfter, type DayNumber } from '../../base/dayNumber.ts';
import type { DaySpan } from '../days/daysOfRule.ts';
import type { DateItem } from './DateItem.ts';
import { readCount } from './readCount.ts';
import { readOrdinal } from './readOrdinal.ts';
import { endOfRole, isAfterRole, isMark, matchOf, skipRole, type Scan } from './Scan.ts';

/** How far ahead "lørdag 19." may be: two months hold such a day more often than not. */
const aheadOfDayOfMonth = 62;

const unlikeWords: ReadonlySet<string> = new Set(['lø', 'lö', 'sø', 'sö']);

const one = (day: DayNumber): DaySpan => ({ from: day, to: day });

/** Reads "lørdag", "neste fredag", "forrige mandag", "i lørdags", "lørdag 19.", "fredag om to uker". */
export function readWeekday(scan: Scan, at: number): DateItem[] {
  const next = endOfRole(scan, at, 'next', 'coming');
  const previous = endOfRole(scan, at, 'previous');
  // "førstk. mandag"
  const past = next !== undefined && isMark(scan, next, '.') && scan.tokens[next]?.glued ? next + 1 : next;
  const start = past ?? previous ?? endOfRole(scan, at, 'this') ?? at;
  const match = matchOf(scan, start, 'weekday');
  if (match === undefined || (match.meaning.short && start === at && !isInCompany(scan, at, match.end))) return [];
  const { weekday } = match.meaning;
  const end = match.meaning.short && isMark(scan, match.end, '.') ? match.end + 1 : match.end;
  const item = (resolve: DateItem['resolve'], to = end): DateItem[] => [{ start: at, end: to, kind: 'weekday', weekday, resolve }];

  const gone = next === undefined ? endOfRole(scan, end, 'gone') : undefined;
  if (next === undefined && (previous !== undefined || gone !== undefined || isPastForm(scan, at))) {
    const day = weekdayOnOrAfter(scan.today, weekday) - 7;
    return [{ start: at, end: gone ?? end, kind: 'date', resolve: () => one(day) }];
  }
  const later = readWeeksAhead(scan, end);
  if (later !== undefined) {
    const day = mondayBefore(scan.today) + later.weeks * 7 + weekday - 1;
    return [{ start: at, end: later.end, kind: 'date', resolve: () => one(day) }];
  }
  const dated = readDayOfMonth(scan, end, weekday);
  if (dated !== undefined) return [{ start: at, end: dated.end, kind: 'date', resolve: dated.resolve }];
  // "FREDAG20" is a discount code.
  if (scan.tokens[end]?.kind === 'number' && scan.tokens[end].glued) return [];
  // "neste fredag" on a Friday is not today.
  const skipped = next === undefined ? 0 : 1;
  if (scan.compounds.has(start)) return [{ start: at, end, kind: 'weekday', weekday, weak: true, resolve: (floor) => one(weekdayOnOrAfter(floor, weekday)) }];
  return item((floor) => one(weekdayOnOrAfter(Math.max(floor, scan.today + skipped), weekday)));
}

function mondayBefore(day: DayNumber): DayNumber {
  return day - (weekdayOfNumber(day) - 1);
}

/** "i lørdags": the Saturday that was. */
function isPastForm(scan: Scan, at: number): boolean {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  return before?.raw === 'i' && token?.raw.endsWith('dags') === true;
}

/** "man" and "sun" are words of their own: they are days beside a number, a dash, another day, a preposition or "open". */
function isInCompany(scan: Scan, at: number, end: number): boolean {
  const raw = scan.tokens[at]?.raw ?? '';
  if (isBesideWeekday(scan, at, end, raw.length > 2)) return true;
  // "åpent lø?": of the words of two letters only those that are no words without their vowel.
  if (raw.length <= 2) return unlikeWords.has(raw) && isAfterRole(scan, at, 'on', 'open') && scan.tokens[end]?.kind !== 'word';
  if (isAfterRole(scan, at, 'on', 'next', 'coming', 'this', 'open', 'from', 'to', 'between') || endOfRole(scan, end, 'open') !== undefined) return true;
  const past = isMark(scan, end, '.') ? end + 1 : end;
  const number = readOrdinal(scan.tokens, scan.vocabulary.ordinals, skipRole(scan, past, 'the'));
  const only = at === 0 && scan.tokens.slice(end).every(({ kind }) => kind === 'mark');
  return only || (number !== undefined && !scan.noise.has(past) && scan.tokens[past]?.kind !== 'word');
}

/** "ma-fr", and of longer words also "lør og søn", "tis/tors", "sat & sun". */
function isBesideWeekday(scan: Scan, at: number, end: number, joined: boolean): boolean {
  const marks = joined ? ['-', '/', '&', '+', ','] : ['-'];
  const past = isMark(scan, end, '.') ? end + 1 : end;
  const next = isMark(scan, past, ...marks) ? past + 1 : joined ? endOfRole(scan, past, 'and', 'to') : undefined;
  if (next !== undefined && matchOf(scan, next, 'weekday') !== undefined) return true;
  if (!isMark(scan, at - 1, ...marks) && !(joined && isAfterRole(scan, at, 'and', 'to'))) return false;
  const before = isMark(scan, at - 2, '.') ? at - 3 : at - 2;
  return scan.matches[before]?.some(({ meaning }) => meaning.is === 'weekday') === true;
}

/** "fredag neste uke", "fredag i denne uka", "fredag om to uker", "fredag om 14 dager": how many weeks from this one. */
function readWeeksAhead(scan: Scan, at: number): { weeks: number; end: number } | undefined {
  const position = skipRole(scan, skipRole(scan, at, 'of', 'on'), 'the');
  for (const [role, weeks] of [['next', 1], ['coming', 1], ['this', 0], ['previous', -1]] as const) {
    const adjective = endOfRole(scan, position, role);
    const end = adjective === undefined ? undefined : endOfRole(scan, adjective, 'week');
    if (end !== undefined) return { weeks, end };
  }
  // "Saturday week" is the British Saturday a week later.
  const british = scan.language === 'en' ? endOfRole(scan, at, 'week') : undefined;
  if (british !== undefined && scan.tokens[british]?.kind !== 'number') return { weeks: 1, end: british };
  const about = endOfRole(scan, at, 'after-days');
  const count = about === undefined ? undefined : readCount(scan, about);
  if (count === undefined) return undefined;
  const week = endOfRole(scan, count.end, 'week');
  if (week !== undefined) return { weeks: count.value, end: week };
  const day = endOfRole(scan, count.end, 'day');
  return day === undefined || count.value < 7 ? undefined : { weeks: Math.round(count.value / 7), end: day };
}

/** "lørdag 19.", "lørdag den 19.", "Saturday the 19th"; a bare number only where that day is such a weekday. */
function readDayOfMonth(scan: Scan, at: number, weekday: number): { end: number; resolve: DateItem['resolve'] } | undefined {
  const the = skipRole(scan, isMark(scan, at, ',') ? at + 1 : at, 'the');
  const ordinal = readOrdinal(scan.tokens, scan.vocabulary.ordinals, the > at && isMark(scan, the, '.') ? the + 1 : the);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 31 || scan.tokens[ordinal.end - 1] === undefined) return undefined;
  const number = scan.tokens[the];
  if (number?.kind === 'word' && !ordinal.marked) return undefined;
  if (scan.noise.has(the) || scan.noise.has(ordinal.end - 1)) return undefined;
  if (endOfRole(scan, ordinal.end, 'thing', 'unit', 'to', 'and') !== undefined || isMark(scan, ordinal.end, '-', '/', ':', ',', '.')) return undefined;
  if (matchOf(scan, skipRole(scan, ordinal.end, 'of'), 'month') !== undefined || matchOf(scan, the, 'named') !== undefined) return undefined;
  const fits = (floor: DayNumber): DayNumber | undefined => {
    for (let day = weekdayOnOrAfter(floor, weekday); day <= floor + aheadOfDayOfMonth; day += 7) {
      if (calendarDateOf(day).date === ordinal.value) return day;
    }
    return undefined;
  };
  if (fits(scan.today) === undefined) return undefined;
  return { end: ordinal.end, resolve: (floor) => { const day = fits(floor); return day === undefined ? undefined : one(day); } };
}
