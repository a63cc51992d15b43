import { numberOfDay } from '../base/dayNumber.ts';
import type { WallTime } from '../base/wallTime.ts';
import { wallTime } from './openAt.ts';

const halfAnHour = 30;

/**
 * The next half hour, which is what a promise says; an exact one stays. It may pass the closing time by some minutes, which promises nothing that
 * is not kept. Past 23:30 it is midnight, the first minute of the next day, and said as "before midnight".
 */
export function roundUp({ day, minute }: WallTime): WallTime {
  return wallTime(numberOfDay(day), Math.ceil(minute / halfAnHour) * halfAnHour);
}
