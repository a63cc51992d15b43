import { isTime } from './readSpan.ts';
import { daysOf, isMark, means } from './tokenMeaning.ts';
import type { HoursToken } from './tokenizeHours.ts';

/** Reads a day, a range of days or a word for several: "man", "man-fre", "mandag til fredag", "hverdager", "søn- og helligdager" (one by one). */
export function readDays(tokens: readonly HoursToken[], at: number): { days: readonly number[]; end: number } | undefined {
  const first = daysAt(tokens, at);
  if (first === undefined) return undefined;
  const end = isMark(tokens[at + 1], '.') && tokens[at + 1]?.offset === tokens[at]?.end ? at + 2 : at + 1;
  const to = isMark(tokens[end], '-') || isTo(tokens, end) ? end + 1 : undefined;
  // "t.o.m. fredag"
  const joint = to !== undefined && isMark(tokens[to], '.') ? to + 1 : to;
  const last = joint === undefined ? undefined : daysAt(tokens, joint);
  const [from, until] = [first[0], last?.[0]];
  if (joint === undefined || from === undefined || until === undefined || first.length > 1 || last?.length !== 1 || from > 7 || until > 7) {
    return { days: first, end };
  }
  const days = Array.from({ length: (until - from + 7) % 7 + 1 }, (_, index) => (from - 1 + index) % 7 + 1);
  return { days, end: isMark(tokens[joint + 1], '.') && tokens[joint + 1]?.offset === tokens[joint]?.end ? joint + 2 : joint + 1 };
}

/** The days a token means, where it means days at all in its place. */
function daysAt(tokens: readonly HoursToken[], at: number): readonly number[] | undefined {
  const token = tokens[at];
  const days = daysOf(token);
  if (days === undefined || token?.is !== 'word') return undefined;
  if (token.meanings[0]?.is === 'closed') return isClosedHere(tokens, at) ? undefined : days;
  if (token.meanings.length === 1) return days;
  // "closed on Sundays": the Nordic Wednesday is an English preposition here.
  if (means(token, 'skip') && isDay(tokens[at + 1]) && !isDay(tokens[at - 1])) return undefined;
  // "10 to 18": no Thursday stands between two times.
  return means(token, 'to') && isTime(tokens, at - 1) && isTime(tokens, at + 1) ? undefined : days;
}

/** "helligdager fri" is closed; "man-fri" ends on a Friday. */
function isClosedHere(tokens: readonly HoursToken[], at: number): boolean {
  return !isMark(tokens[at - 1], '-') && !isMark(tokens[at + 1], '-') && !isTime(tokens, at + 1);
}

function isDay(token: HoursToken | undefined): boolean {
  return daysOf(token) !== undefined;
}

/** "til"; also "to" where it stands between two days and the one before it is not one of a Nordic list ("ti to fr"). */
function isTo(tokens: readonly HoursToken[], at: number): boolean {
  const token = tokens[at];
  if (!means(token, 'to')) return false;
  if (!isDay(token)) return true;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const length = before === undefined ? 0 : before.end - before.offset;
  return isDay(before) && isDay(after) && length > 2;
}
