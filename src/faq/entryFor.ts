import type { Language } from '../language/Language.ts';
import type { Entry } from './Entry.ts';
import type { Faq } from './Faq.ts';
import { nearestLanguage } from '../language/nearestLanguage.ts';

/** An entry in a language; where that lacks it, in the shop's nearest that has it. */
export function entryFor(faq: Faq, language: Language, id: string, fits: (entry: Entry) => boolean = () => true): Entry | undefined {
  const found = faq.shop.languages.flatMap((each) => {
    const entry = faq.languages[each]?.entries.get(id);
    return entry !== undefined && fits(entry) ? [entry] : [];
  });
  const nearest = nearestLanguage(language, found.map((entry) => entry.language));
  return found.find((entry) => entry.language === nearest);
}
