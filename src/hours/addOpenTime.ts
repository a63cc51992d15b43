import { dayOfNumber, numberOfDay } from '../base/dayNumber.ts';
import type { WallTime } from '../base/wallTime.ts';
import { minutesPerDay } from './minutesPerDay.ts';
import { openingHorizon, wallTime } from './openAt.ts';
import type { ReplyTime } from './ReplyTime.ts';
import type { Schedule, Span } from './Schedule.ts';

/**
 * When an answer is due. Minutes are counted in open time only: two hours from 15:00, where people go home at 16:00 and come at 9:00, is 10:00 the
 * next day they are there. A day means the same clock time on the next day with opening hours, moved into them: earlier is their beginning, later
 * their end, a break the end of the break.
 * @returns undefined when the schedule opens too little within {@link openingHorizon} days
 */
export function addOpenTime(schedule: Schedule, from: WallTime, reply: ReplyTime): WallTime | undefined {
  return 'days' in reply ? addOpenDays(schedule, from, reply.days) : addOpenMinutes(schedule, from, reply.minutes);
}

function addOpenMinutes(schedule: Schedule, from: WallTime, minutes: number): WallTime | undefined {
  const today = numberOfDay(from.day);
  let left = minutes;
  let counted = from.minute;
  for (let ahead = -1; ahead <= openingHorizon; ahead++) {
    const offset = ahead * minutesPerDay;
    for (const span of schedule.on(dayOfNumber(today + ahead)).spans) {
      // What two days share around midnight counts once.
      const start = Math.max(span.from + offset, counted);
      const end = span.to + offset;
      if (end <= start) continue;
      if (end - start >= left) return wallTime(today, start + left);
      left -= end - start;
      counted = end;
    }
  }
  return undefined;
}

function addOpenDays(schedule: Schedule, from: WallTime, days: number): WallTime | undefined {
  const today = numberOfDay(from.day);
  let left = days;
  for (let ahead = 1; ahead <= openingHorizon; ahead++) {
    const { spans } = schedule.on(dayOfNumber(today + ahead));
    if (spans.length === 0) continue;
    left--;
    if (left === 0) return wallTime(today + ahead, moveInto(spans, from.minute));
  }
  return undefined;
}

/** A minute of the day, moved into the hours of that day. */
function moveInto(spans: readonly Span[], minute: number): number {
  for (const { from, to } of spans) {
    if (minute <= from) return from;
    if (minute <= to) return minute;
  }
  return spans.at(-1)?.to ?? minute;
}
