import type { Ids } from '../../src/base/Ids.ts';

/** Ids that count up, in the shape of a UUID. */
export function countingIds(start = 0): Ids {
  let last = start;
  return {
    next() {
      last += 1;
      return `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
    },
  };
}
