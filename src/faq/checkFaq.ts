import { findAbsentPrompts } from './checking/absentPrompts.ts';
import type { CheckContext } from './checking/CheckContext.ts';
import { findMissingLanguages } from './checking/missingLanguages.ts';
import { findOpenEves } from './checking/openEves.ts';
import { findOwnExclusions } from './checking/ownExclusions.ts';
import { findPastDates } from './checking/pastDates.ts';
import { findSharedQuestions } from './checking/sharedQuestions.ts';
import { findTakenLabels } from './checking/takenLabels.ts';
import { findTheft } from './checking/theft.ts';
import type { Faq } from './Faq.ts';
import type { Finding } from './Finding.ts';
import { inOrder } from './inOrder.ts';

/** What a FAQ without a fault should be warned of: what shows only between its entries, on its day, and with the engine loaded. */
export function checkFaq(faq: Faq, { today, packs, reader }: CheckContext): Finding[] {
  return inOrder([
    ...findSharedQuestions(faq),
    ...findTheft(faq, reader),
    ...findOwnExclusions(faq),
    ...findTakenLabels(faq, packs),
    ...findMissingLanguages(faq),
    ...findAbsentPrompts(faq),
    ...findPastDates(faq, today),
    ...findOpenEves(faq, today, packs),
  ]);
}
