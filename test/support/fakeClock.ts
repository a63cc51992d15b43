import type { Clock, Instant } from '../../src/base/Clock.ts';

/** A clock that stands still until it is told. */
export interface FakeClock extends Clock {
  /** Moves on, running what falls due on the way, in order. */
  advance(milliseconds: number): void;
  set(at: Instant): void;
}

export function fakeClock(start: Instant | string = '2026-12-17T10:00:00Z'): FakeClock {
  let now = typeof start === 'string' ? Date.parse(start) : start;
  let timers: { at: Instant; task: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, task) {
      const timer = { at: now + milliseconds, task };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = Math.max(now, next.at);
        next.task();
      }
      now = end;
    },
    set(at) {
      now = at;
    },
  };
}
