import { setTimeout as pause } from 'node:timers/promises';

/** Looks again and again until it holds; fails after the deadline, in milliseconds, naming what was waited for. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, deadline = 60_000): Promise<void> {
  const late = AbortSignal.timeout(deadline);
  while (!await holds()) {
    if (late.aborted) throw new RangeError(`after ${deadline} ms still not: ${what}`);
    await pause(20);
  }
}
