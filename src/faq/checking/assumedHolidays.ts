import type { Day } from '../../base/wallTime.ts';
import { listAssumedHolidays } from '../../hours/listAssumedHolidays.ts';
import type { LanguagePacks } from '../../language/LanguagePack.ts';
import type { Faq } from '../Faq.ts';
import { dayName, schedulesOf } from './openEves.ts';

/**
 * The public holidays of the coming year that the hours do not mention, and which therefore are closed: one line for each branch and
 * for support, none where every holiday is spoken of. Information for `check`, no warning.
 */
export function assumedHolidays(faq: Faq, today: Day, packs: LanguagePacks): string[] {
  return schedulesOf(faq).flatMap(({ name, schedule }) => {
    const days = listAssumedHolidays(schedule, today)
      .map(({ day, named }) => `${day} (${dayName(faq, named, packs) ?? 'public holiday'})`);
    return days.length === 0 ? [] : [`${name}: closed, since the hours do not mention them, on ${days.join(', ')}`];
  });
}
