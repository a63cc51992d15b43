import type { Topic } from '../matching/Reader.ts';
import type { Entry } from './Entry.ts';
import type { Faq } from './Faq.ts';

/** What the matcher learns from: every entry of every language, whether it holds now or not; `tests` stay out of it. */
export function topicsOf(faq: Faq): Topic[] {
  return faq.shop.languages.flatMap((language) => [...faq.languages[language]?.entries.values() ?? []].map(toTopic));
}

function toTopic({ id, language, label, questions, keywords, not }: Entry): Topic {
  return {
    id, language, label,
    questions: questions.map(({ text }) => text),
    keywords: keywords.map(({ text }) => text),
    not: not.map(({ text }) => text),
  };
}
