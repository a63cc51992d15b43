import type { Instant } from '../../base/Clock.ts';
import { SkrankeError } from '../../base/SkrankeError.ts';
import { addDays, toInstant, toWallTime, type Day } from '../../base/wallTime.ts';
import type { Desk } from '../openDesk.ts';

/** A stretch of whole days of the shop. */
export interface Period {
  firstDay: Day;
  lastDay: Day;
  from: Instant;
  /** Exclusive. */
  to: Instant;
}

/**
 * Reads `--from` and `--to`. Without `from` it begins `days` days before its end, or at the beginning of time. Throws `time.invalid`.
 */
export function readPeriod(options: { from?: string; to?: string }, { now, timeZone }: Desk, days: number | undefined): Period {
  const lastDay = options.to === undefined ? toWallTime(now, timeZone).day : readDay(options.to);
  const firstDay = options.from !== undefined ? readDay(options.from) : days === undefined ? '1970-01-01' : addDays(lastDay, 1 - days);
  return {
    firstDay,
    lastDay,
    from: toInstant({ day: firstDay, minute: 0 }, timeZone),
    to: toInstant({ day: addDays(lastDay, 1), minute: 0 }, timeZone),
  };
}

function readDay(text: string): Day {
  try {
    return addDays(text, 0);
  } catch (cause) {
    throw new SkrankeError('time.invalid', `"${text}" is not a day.`, 'Write it as 2026-12-24.', { cause });
  }
}
