import type { Instant } from '../base/Clock.ts';
import { toInstant, toWallTime } from '../base/wallTime.ts';
import type { Shop } from '../faq/Shop.ts';
import { addOpenTime } from '../hours/addOpenTime.ts';
import type { DayOverride } from '../hours/DayOverride.ts';
import { roundUp } from '../hours/roundUp.ts';
import { supportSchedule } from './supportSchedule.ts';

/** The shop and the days that were closed or opened at the counter. */
export interface Hours {
  faq: { shop: Shop };
  overrides: readonly DayOverride[];
}

/**
 * By when a person answers: `reply_within` counted in the hours in which people answer, holidays and closed days left out, rounded up to
 * the half hour that the customer is told.
 * @returns nothing when no opening is known: then no time is promised
 */
export function promiseFor(hours: Hours, now: Instant): Instant | undefined {
  const { timeZone, support } = hours.faq.shop;
  const due = addOpenTime(supportSchedule(hours), toWallTime(now, timeZone), support.replyWithin);
  return due === undefined ? undefined : toInstant(roundUp(due), timeZone);
}
