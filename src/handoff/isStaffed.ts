import type { WallTime } from '../base/wallTime.ts';
import { openAt } from '../hours/openAt.ts';
import type { Hours } from './promiseFor.ts';
import { supportSchedule } from './supportSchedule.ts';

/** Whether people answer at this time. */
export function isStaffed(hours: Hours, wall: WallTime): boolean {
  return openAt(supportSchedule(hours), wall).open;
}
