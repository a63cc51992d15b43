import { weekdayOfNumber, weekdayOnOrAfter } from '../../base/dayNumber.ts';
import type { DateItem } from './DateItem.ts';
import { readAfterNext, readTurn } from './readTurn.ts';
import { endOfRole, type Scan } from './Scan.ts';

const saturday = 6;

/** Reads "helgen", "neste helg", "kommende helg", "forrige weekend", "the weekend after next". */
export function readWeekend(scan: Scan, at: number): DateItem[] {
  const { turn, end, coming } = readTurn(scan, at);
  const afterNext = readAfterNext(scan, at, 'weekend');
  const after = afterNext ?? endOfRole(scan, end, 'weekend');
  if (after === undefined) return [];
  // On a Sunday "helgen" is still this one; the coming one is the next that begins.
  const own = scan.today - weekdayOfNumber(scan.today) + saturday;
  const first = coming ? weekdayOnOrAfter(scan.today + 1, saturday) : own + (afterNext === undefined ? turn : 2) * 7;
  const weak = scan.compounds.has(end);
  const loose = after === end + 1 && end === at;
  // "i helga som var"
  const gone = loose ? endOfRole(scan, after, 'gone') : undefined;
  if (gone !== undefined) return [{ start: at, end: gone, kind: 'stretch', resolve: () => ({ from: own - 7, to: own - 6 }) }];
  return [{
    start: at, end: after, kind: 'stretch', ...(weak && { weak }), ...(loose && { loose }),
    resolve: (floor) => {
      const from = turn === 0 && floor > scan.today ? weekdayOnOrAfter(floor, saturday) : first;
      return { from, to: from + 1 };
    },
  }];
}
