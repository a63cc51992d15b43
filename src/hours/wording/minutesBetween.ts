import { numberOfDay } from '../../base/dayNumber.ts';
import type { WallTime } from '../../base/wallTime.ts';
import { minutesPerDay } from '../minutesPerDay.ts';

/** Minutes on the wall from one time to another. */
export function minutesBetween(from: WallTime, to: WallTime): number {
  return (numberOfDay(to.day) - numberOfDay(from.day)) * minutesPerDay + to.minute - from.minute;
}
