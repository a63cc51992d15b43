import type { WallTime } from '../../src/base/wallTime.ts';

/** `2026-12-24T15:30` as a wall time; without a clock time it is noon. */
export function wallTimeOf(text: string): WallTime {
  const [day = '', clock = '12:00'] = text.split('T');
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return { day, minute: hour * 60 + minute };
}
