import type { Schedule } from '../hours/Schedule.ts';
import { withOverrides } from '../hours/withOverrides.ts';
import type { Hours } from './promiseFor.ts';

/** When people answer, with the days that were closed or opened at the counter. */
export function supportSchedule({ faq, overrides }: Hours): Schedule {
  return withOverrides(faq.shop.support.schedule, overrides, 'support');
}
