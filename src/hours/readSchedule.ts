import { numberOfDay, type DayNumber } from '../base/dayNumber.ts';
import type { Day } from '../base/wallTime.ts';
import { dayStatus } from '../language/days/dayStatus.ts';
import type { HoursProblem } from './HoursProblem.ts';
import { hoursWordsOf, type HoursWords } from './hoursWordsOf.ts';
import { mergeSpans } from './mergeSpans.ts';
import { parseDayHours } from './parseDayHours.ts';
import { readSpecialKey, type SpecialContext, type SpecialDays } from './readSpecialKey.ts';
import { readWeekly, type WeeklyHours } from './readWeekly.ts';
import type { DayHours, Schedule, Span } from './Schedule.ts';

/** Hours as they stand in `shop.yaml`. */
export interface WrittenHours {
  /** In words of the shop's languages or in OpenStreetMap's syntax. */
  hours: string;
  /** By date, span or name; the values are hours of one day. */
  special: Readonly<Record<string, string>>;
}

interface SpecialLine {
  days: SpecialDays;
  spans: readonly Span[];
}

/** Days that one schedule remembers: more than two years, so that nothing is computed twice in ordinary use. */
const mostRemembered = 1000;

/**
 * Reads when a place is open. What wins, from the top: a line under `special`, the hours' own word on holidays, "a public holiday
 * that the hours do not mention is closed", the ordinary week. An eve that nobody wrote a line for keeps its ordinary hours, marked `mayDiffer`.
 * @returns the schedule, unless there was a fault; and every problem at once
 */
export function readSchedule({ hours, special }: WrittenHours, context: SpecialContext): { schedule?: Schedule; problems: HoursProblem[] } {
  const words = hoursWordsOf(context.languages, context.packs);
  const { weekly, problems } = readWeekly(hours, words, context.country);
  const lines: SpecialLine[] = [];
  for (const [key, value] of Object.entries(special)) {
    const line = readLine(key, value, words, context);
    problems.push(...line.problems);
    if (line.line !== undefined) lines.push(line.line);
  }
  if (weekly === undefined || problems.some(({ severity }) => severity === 'fault')) return { problems };
  // Equal ones keep their order: the first line written holds.
  lines.sort((one, other) => one.days.rank - other.days.rank);
  return { schedule: createSchedule(weekly, lines, context), problems };
}

function readLine(key: string, value: string, words: HoursWords, context: SpecialContext): { line?: SpecialLine; problems: HoursProblem[] } {
  const { days, problems: inKey } = readSpecialKey(key, context);
  const { spans, problems: inValue } = parseDayHours(value, words);
  const problems = [...inKey, ...inValue.map((problem) => ({ offset: 0, ...problem, special: key }))];
  return days === undefined ? { problems } : { line: { days, spans }, problems };
}

function createSchedule(weekly: WeeklyHours, lines: readonly SpecialLine[], { country }: SpecialContext): Schedule {
  const remembered = new Map<Day, DayHours>();
  const compute = (day: Day, number: DayNumber): DayHours => {
    const status = dayStatus(number, country);
    const named = status === undefined ? {} : { named: status.id };
    const line = lines.find(({ days }) => days.holds(number));
    if (line !== undefined) return { day, spans: line.spans, reason: 'special', ...named, mayDiffer: false };
    const mentioned = status !== undefined && weekly.mentions(number);
    if (status?.kind === 'holiday' && !mentioned && !weekly.holidays) return { day, spans: [], reason: 'holiday', ...named, mayDiffer: false, assumed: true };
    const spans = mergeSpans(weekly.on(number));
    return {
      day, spans, ...named,
      reason: status?.kind === 'holiday' ? 'holiday' : 'ordinary',
      mayDiffer: status?.kind === 'eve' && !mentioned && spans.length > 0,
    };
  };
  return {
    on(day) {
      const known = remembered.get(day);
      if (known !== undefined) return known;
      if (remembered.size >= mostRemembered) remembered.clear();
      const hours = compute(day, numberOfDay(day));
      remembered.set(day, hours);
      return hours;
    },
  };
}
