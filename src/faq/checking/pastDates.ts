import type { Day } from '../../base/wallTime.ts';
import type { Faq } from '../Faq.ts';
import type { Finding } from '../Finding.ts';
import { entriesOf, warning } from './entriesOf.ts';

/** Entries that should have been looked over, and entries whose time is over. */
export function findPastDates(faq: Faq, today: Day): Finding[] {
  return entriesOf(faq).flatMap(({ id, place, owner, reviewBy, valid }) => [
    ...(reviewBy !== undefined && reviewBy < today
      ? [warning('review.past', place, `"${id}" should have been looked over by ${reviewBy}${owner === undefined ? '' : `, by ${owner}`}`, 'Look it over, then set "review_by" to a later day')]
      : []),
    ...(valid?.until !== undefined && valid.until < today
      ? [warning('valid.past', place, `"${id}" has not been in force since ${valid.until}`, 'Set "valid" to new days, or take the entry away')]
      : []),
  ]);
}
