import { dayOfNumber, numberOfDay, weekdayOfNumber, type DayNumber } from '../../base/dayNumber.ts';
import type { DayHours } from '../Schedule.ts';
import { capitalise } from './capitalise.ts';
import type { Desk } from './Desk.ts';
import { sayDays, sayHeading } from './sayDay.ts';
import { sayDiffers } from './sayDayHours.ts';
import { haveSameHours, patternLines, sayHoursOf, weekPattern, type WeekPattern } from './sayWeek.ts';

/** More lines than these nobody reads. */
export const mostLines = 7;

/**
 * Each day on a line: "Fredag 18. desember: 10–18".
 * @param then what is said after them, before the word of caution
 */
export function sayDayLines(
  days: readonly DayNumber[], desk: Desk, named?: (day: DayNumber) => string | undefined, then: readonly string[] = [],
): string[] {
  const hours = days.map((day) => desk.schedule.on(dayOfNumber(day)));
  const lines = [...hours.map((one, index) => dayLine(one, desk, named?.(days[index] ?? 0))), ...then];
  return hours.some(({ mayDiffer }) => mayDiffer) ? [...lines, sayDiffers(desk, 'hours.differ.some')] : lines;
}

function dayLine(hours: DayHours, desk: Desk, named = hours.named): string {
  const { phrases, now } = desk;
  const said = sayHoursOf(hours, desk);
  return capitalise(phrases.say('day.line', {
    day: sayHeading(hours.day, now.day, named, desk),
    hours: hours.mayDiffer ? phrases.say('hours.differ.line', { hours: said }) : said,
  }));
}

/** The days of a stretch that differ from its ordinary week, as lines; neighbours with the same hours share one. */
export function sayDeviations(from: DayNumber, to: DayNumber, pattern: WeekPattern, desk: Desk): string[] {
  const groups: DayHours[][] = [];
  for (let day = from; day <= to; day++) {
    const hours = desk.schedule.on(dayOfNumber(day));
    if (!hours.mayDiffer && haveSameHours(hours, pattern[weekdayOfNumber(day) - 1])) continue;
    const last = groups.at(-1);
    const before = last?.at(-1);
    const goesOn = before !== undefined && numberOfDay(before.day) === day - 1 && haveSameHours(before, hours) && before.mayDiffer === hours.mayDiffer;
    if (goesOn) last?.push(hours);
    else groups.push([hours]);
  }
  const lines = groups.slice(0, mostLines).map((group) => groupLine(group, desk));
  if (groups.length > mostLines) lines.push(desk.phrases.say('hours.more'));
  if (groups.slice(0, mostLines).some((group) => group[0]?.mayDiffer)) lines.push(sayDiffers(desk, 'hours.differ.some'));
  return lines;
}

function groupLine(group: readonly DayHours[], desk: Desk): string {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return dayLine(first, desk);
  const said = sayHoursOf(first, desk);
  return capitalise(desk.phrases.say('day.line', {
    day: sayDays(first.day, last.day, desk.now.day, desk),
    hours: first.mayDiffer ? desk.phrases.say('hours.differ.line', { hours: said }) : said,
  }));
}

/** A long stretch: its ordinary week, then what differs from it. */
export function sayPeriod(from: DayNumber, to: DayNumber, desk: Desk): string[] {
  const { kind, phrases, now, schedule } = desk;
  const days = phrases.say('day.span.on', { days: sayDays(dayOfNumber(from), dayOfNumber(to), now.day, desk) });
  const isClosed = Array.from({ length: to - from + 1 }, (_, index) => schedule.on(dayOfNumber(from + index))).every(({ spans }) => spans.length === 0);
  if (isClosed) return [phrases.say(`${kind}.period.closed`, { days })];
  const pattern = weekPattern(schedule, from, to);
  return [capitalise(phrases.say(`${kind}.period`, { days })), ...patternLines(pattern, desk), ...sayDeviations(from, to, pattern, desk)];
}
