import { endOfRole, skipRole, type Scan } from './Scan.ts';

/** The word before a week, a weekend or a month: 1 for "next" and "coming", -1 for "last", 0 for "this" or none. */
export function readTurn(scan: Scan, at: number): { turn: number; end: number; said: boolean; coming: boolean } {
  for (const [role, turn] of [['next', 1], ['coming', 1], ['this', 0], ['previous', -1]] as const) {
    const end = endOfRole(scan, at, role);
    if (end !== undefined) return { turn, end, said: true, coming: role === 'coming' };
  }
  return { turn: 0, end: at, said: false, coming: false };
}

/** Reads "uken etter neste", "the week after next": the position after it. */
export function readAfterNext(scan: Scan, at: number, unit: 'week' | 'weekend'): number | undefined {
  const end = endOfRole(scan, skipRole(scan, at, 'the'), unit);
  const after = end === undefined ? undefined : endOfRole(scan, end, 'behind');
  const next = after === undefined ? undefined : endOfRole(scan, after, 'next');
  // "uken etter neste helg" counts from that weekend.
  return next === undefined || endOfRole(scan, next, 'week', 'weekend', 'month') !== undefined ? undefined : next;
}
