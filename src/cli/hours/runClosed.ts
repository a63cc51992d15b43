import { SkrankeError } from '../../base/SkrankeError.ts';
import type { DayOverride } from '../../hours/DayOverride.ts';
import { overrideClosed, type ClosedPart } from '../../hours/overrideClosed.ts';
import { readClockTime } from '../../hours/readClockTime.ts';
import type { Terminal } from '../Terminal.ts';
import { openCounter } from './openCounter.ts';

export interface ClosedOptions {
  until?: string;
  from?: string;
  location?: string;
  at?: string;
}

/** Closes a day, or a part of it. Resolves with the exit code. */
export async function runClosed(dayText: string, options: ClosedOptions, terminal: Terminal): Promise<number> {
  const part = readPart(options);
  const counter = await openCounter(terminal, options.at);
  try {
    const day = counter.readDay(dayText);
    const places = counter.places(options.location);
    const everywhere = options.location === undefined && part.from === undefined && part.until === undefined;
    const overrides: DayOverride[] = everywhere ? [{ day, spans: [] }]
      : places.map(({ id, schedule }) => ({ day, location: id, spans: overrideClosed(schedule, day, part) }));
    await counter.store.overrides.set(overrides, counter.now);
    terminal.out(await counter.tell(day, places));
    terminal.out('It is in force at once. "skranke open" takes it back.');
    return 0;
  } finally {
    await counter.store.close();
  }
}

function readPart({ until, from }: ClosedOptions): ClosedPart {
  return {
    ...(until !== undefined && { until: readTime(until) }),
    ...(from !== undefined && { from: readTime(from) }),
  };
}

function readTime(text: string): number {
  const time = readClockTime(text);
  if (time !== undefined) return time;
  throw new SkrankeError('time.invalid', `"${text}" is not a time of day.`, 'Write it as 12, 12:30 or 12.30.');
}
