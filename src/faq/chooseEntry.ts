import type { Day } from '../base/wallTime.ts';
import type { Language } from '../language/Language.ts';
import type { Entry } from './Entry.ts';
import { entryFor } from './entryFor.ts';
import type { Faq } from './Faq.ts';
import { isForLocation } from './isForLocation.ts';
import { isValidOn } from './isValidOn.ts';

/**
 * The entry to answer with: in the customer's language, or the shop's nearest, if it exists on that day and for that branch.
 * @param location the branch that is named or known
 */
export function chooseEntry(faq: Faq, language: Language, id: string, { day, location }: { day: Day; location?: string }): Entry | undefined {
  return entryFor(faq, language, id, (entry) => isValidOn(entry, day) && isForLocation(entry, location));
}
