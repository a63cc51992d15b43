import type { Lessons } from '../matching/Lessons.ts';
import type { Faq } from './Faq.ts';
import { topicsOf } from './topicsOf.ts';

/** All that the engine learns of a FAQ: where only answers differ, two FAQs have the same lessons. */
export function lessonsOf(faq: Faq): Lessons {
  return {
    topics: topicsOf(faq),
    synonyms: Object.fromEntries(faq.shop.languages.map((language) => [language, faq.languages[language]?.synonyms ?? []])),
  };
}
