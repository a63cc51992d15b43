import type { Clock, Instant } from '../base/Clock.ts';

/** So many in so many milliseconds. */
export interface Rate {
  count: number;
  per: number;
}

/** What became of one more. */
export interface Passage {
  allowed: boolean;
  /** The first that is refused in this window: the one to explain. */
  firstRefused: boolean;
  /** Until one is allowed again, in whole seconds, at least 1. */
  retryAfter: number;
}

/** Counts what each key does. */
export interface RateLimiter {
  pass(key: string): Passage;
}

/** Of more keys than this the oldest are forgotten: who calls from ever new addresses must not fill the memory. */
const mostKeys = 50_000;

interface Window {
  since: Instant;
  count: number;
}

/** A limiter by windows: one begins with a key's first try, and lets `rate.count` through. */
export function createRateLimiter(rate: Rate, clock: Clock): RateLimiter {
  /** In the order in which they began, so that those that are over stand first. */
  const windows = new Map<string, Window>();

  function forget(now: Instant): void {
    for (const [key, { since }] of windows) {
      if (now < since + rate.per && windows.size <= mostKeys) return;
      windows.delete(key);
    }
  }

  return {
    pass(key) {
      const now = clock.now();
      const known = windows.get(key);
      const window = known !== undefined && now < known.since + rate.per ? known : { since: now, count: 0 };
      window.count += 1;
      if (window !== known) {
        windows.delete(key);
        windows.set(key, window);
        forget(now);
      }
      return {
        allowed: window.count <= rate.count,
        firstRefused: window.count === rate.count + 1,
        retryAfter: Math.max(1, Math.ceil((window.since + rate.per - now) / 1000)),
      };
    },
  };
}
