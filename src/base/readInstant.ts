import { Temporal } from 'temporal-polyfill';
import type { Instant } from './Clock.ts';
import { SkrankeError } from './SkrankeError.ts';

const withOffset = /(?:[zZ]|[+-]\d{2}:?\d{2})$/;

/**
 * Reads a moment as people and programs write it: `2026-12-24T15:00` or `2026-12-24` is the shop's wall time, `…+01:00` or `…Z` says
 * itself where it holds. Throws `time.invalid`.
 */
export function readInstant(text: string, timeZone: string): Instant {
  const trimmed = text.trim().replace(' ', 'T');
  try {
    if (trimmed.includes('T') && withOffset.test(trimmed)) return Temporal.Instant.from(trimmed).epochMilliseconds;
    return Temporal.PlainDateTime.from(trimmed).toZonedDateTime(timeZone).epochMilliseconds;
  } catch (cause) {
    throw new SkrankeError('time.invalid', `"${text}" is not a time.`,
      'Write it as 2026-12-24T15:00 (the shop\'s own time) or 2026-12-24T15:00+01:00.', { cause });
  }
}
