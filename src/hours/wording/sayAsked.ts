import { dayOfNumber, numberOfDay, type DayNumber } from '../../base/dayNumber.ts';
import type { FoundDate } from '../../language/dates/FoundDate.ts';
import { capitalise } from './capitalise.ts';
import type { Desk } from './Desk.ts';
import { sayDays, sayOn } from './sayDay.ts';
import { sayDayHours, sayReopening } from './sayDayHours.ts';
import { mostLines, sayDayLines, sayPeriod } from './sayDayLines.ts';
import type { Wording } from './Wording.ts';

/** A stretch that a question named, without the part of it that is past. */
interface Asked {
  from: DayNumber;
  to: DayNumber;
  named?: string;
}

/** The hours of the days that a question named; of today when it named none. */
export function sayAsked(found: readonly FoundDate[], desk: Desk): string {
  const asked = askedOf(found, desk);
  const total = asked.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const [only] = asked;
  if (only === undefined) return sayDayHours(desk.now.day, desk);
  if (total === 1) return sayDayHours(dayOfNumber(only.from), desk, only.named);
  if (total <= mostLines) {
    const days = asked.flatMap(({ from, to }) => daysOf(from, to));
    const names = new Map(asked.filter(({ from, to }) => from === to).map(({ from, named }) => [from, named]));
    const hours = days.map((day) => desk.schedule.on(dayOfNumber(day)));
    const closedAtEnd = hours.slice(hours.findLastIndex(({ spans }) => spans.length > 0) + 1);
    const last = days.at(-1) ?? only.to;
    // Who asks about Christmas wants to know when it is over: "når åpner dere igjen etter jul". An ordinary Sunday at the end says nothing.
    const isWorthIt = last >= numberOfDay(desk.now.day) && (closedAtEnd.length === days.length || closedAtEnd.some(({ named }) => named !== undefined));
    const reopening = isWorthIt ? sayReopening(dayOfNumber(last), desk).map(capitalise) : [];
    return sayDayLines(days, desk, (day) => names.get(day), reopening).join('\n');
  }
  return asked.map(({ from, to, named }) => (from === to
    ? sayDayHours(dayOfNumber(from), desk, named)
    : (to - from < mostLines ? sayDayLines(daysOf(from, to), desk) : sayPeriod(from, to, desk)).join('\n'))).join('\n\n');
}

function daysOf(from: DayNumber, to: DayNumber): DayNumber[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The days themselves, as they stand in a sentence: "lørdag 19. desember", "24.–26. desember". */
export function sayAskedDays(found: readonly FoundDate[], now: { day: string }, wording: Wording): string {
  if (found.length === 0) return sayOn(now.day, now.day, undefined, wording);
  const texts = found.map(({ from, to, named }) => (from === to
    ? sayOn(from, now.day, named, wording).replace(/,$/, '')
    : wording.phrases.say('day.span.on', { days: sayDays(from, to, now.day, wording) })));
  const last = texts.pop() ?? '';
  return texts.length === 0 ? last : wording.phrases.say('time.and', { first: texts.join(', '), last });
}

/** What is past of a stretch that goes on is left out: on a Sunday "helgen" is that day. */
function askedOf(found: readonly FoundDate[], { now }: Desk): Asked[] {
  const today = numberOfDay(now.day);
  return found.map(({ from, to, named }) => {
    const [first, last] = [numberOfDay(from), numberOfDay(to)];
    return { from: last >= today ? Math.max(first, today) : first, to: last, ...(named !== undefined && first === last && { named }) };
  });
}
