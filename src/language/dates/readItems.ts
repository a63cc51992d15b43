import type { WordRole } from '../days/readDayWords.ts';
import type { DateItem, ReadItem } from './DateItem.ts';
import { readAnchored } from './readAnchored.ts';
import { readCounted } from './readCounted.ts';
import { readDayList, readMonthFirst } from './readDayList.ts';
import { readFurtherDay, readNamed, readNamedPair, readSecondDay } from './readNamed.ts';
import { readNthOfMonth } from './readNthOfMonth.ts';
import { readNumericDate } from './readNumericDate.ts';
import { readMonth, readSeason } from './readMonth.ts';
import { readWeek } from './readWeek.ts';
import { readWeekday } from './readWeekday.ts';
import { readWeekend } from './readWeekend.ts';
import type { Scan } from './Scan.ts';

/** "The day before the day before the day before …" is read so far. */
const deepest = 3;
const simple = [readNumericDate, readDayList, readMonthFirst, readNamed, readNamedPair, readSecondDay, readFurtherDay, readNthOfMonth, readWeek, readWeekend, readMonth, readSeason, readWeekday] as const;
const nested = [readAnchored, readCounted] as const;

const openings: ReadonlySet<WordRole> = new Set<WordRole>([
  'the', 'next', 'coming', 'this', 'previous', 'final', 'after-days', 'week-number', 'weekend', 'week', 'day', 'evening', 'second-day', 'start', 'middle', 'end', 'season',
]);

/** Reads what begins at a token: of all readings the one that takes in most. */
function readAt(scan: Scan, at: number, depth: number): DateItem[] {
  let best: DateItem[] = [];
  const keep = (items: DateItem[]): void => {
    if ((items.at(-1)?.end ?? 0) > (best.at(-1)?.end ?? 0)) best = items;
  };
  for (const read of simple) keep(read(scan, at));
  if (depth < deepest) {
    const inner: ReadItem = (position) => {
      const items = readAt(scan, position, depth + 1);
      return items.length === 1 ? items[0] : undefined;
    };
    for (const read of nested) keep(read(scan, at, inner));
  }
  return best;
}

/** Every date of a message in its order, none overlapping another. */
export function readItems(scan: Scan): DateItem[] {
  const items: DateItem[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    const found = isDull(scan, at) ? [] : readAt(scan, at, 0);
    items.push(...found);
    at = Math.max(at + 1, found.at(-1)?.end ?? 0);
  }
  return items;
}

/** Words that are part of a date but begin none are left out at once: most messages hold nothing else. */
function isDull(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return token?.kind !== 'number';
  if (scan.vocabulary.ordinals.has(token.text)) return false;
  return scan.matches[at]?.some(({ meaning }) => meaning.is !== 'role' || openings.has(meaning.role)) !== true;
}
