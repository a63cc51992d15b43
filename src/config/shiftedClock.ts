import type { Clock, Instant } from '../base/Clock.ts';

/** A clock that runs like another, but began at `start` (`--at`). */
export function shiftedClock(clock: Clock, start: Instant): Clock {
  const shift = start - clock.now();
  return { now: () => clock.now() + shift, after: (milliseconds, task) => clock.after(milliseconds, task) };
}
