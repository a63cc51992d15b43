import { setTimeout as pause } from 'node:timers/promises';

/** Looks again and again until it holds; fails after the deadline, in milliseconds, naming what was waited for. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, deadline = 60_000): Promise<void> {
  const late = AbortSignal.timeout(deadline);
  while (!await holds()) {
    if (late.aborted) throw new RangeError(`after ${deadline} ms still not: ${what}`);
    await pause(20);
  }
}

/** What it resolves to; fails after the deadline, in milliseconds, naming what was waited for. */
export async function inTime<T>(promise: Promise<T>, what: string, deadline = 60_000): Promise<T> {
  const over = new AbortController();
  try {
    return await Promise.race([promise, pause(deadline, undefined, { signal: over.signal }).then(() => {
      throw new RangeError(`after ${deadline} ms still not: ${what}`);
    })]);
  } finally {
    over.abort();
  }
}
