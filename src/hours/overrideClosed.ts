import type { Day } from '../base/wallTime.ts';
import type { Schedule, Span } from './Schedule.ts';

/** When a day is closed after all: until a minute of it, from one on, or all of it. */
export interface ClosedPart {
  until?: number;
  from?: number;
}

/**
 * What is left of a day's hours when it is closed until, or from, a minute: `skranke closed --until 12:00`. With both, the time between
 * is closed; with neither, the whole day.
 */
export function overrideClosed(schedule: Schedule, day: Day, { until, from }: ClosedPart): Span[] {
  if (until === undefined && from === undefined) return [];
  const closed = until !== undefined && from !== undefined
    ? { from, to: until > from ? until : Infinity }
    : { from: from ?? 0, to: until ?? Infinity };
  return schedule.on(day).spans.flatMap((span) => [
    { from: span.from, to: Math.min(span.to, closed.from) },
    { from: Math.max(span.from, closed.to), to: span.to },
  ].filter((part) => part.from < part.to));
}
