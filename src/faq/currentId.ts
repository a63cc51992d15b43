import type { Faq } from './Faq.ts';

/** What an entry is called now: the id itself while it exists, else the entry that says it once was that. */
export function currentId(faq: Faq, id: string): string | undefined {
  const all = faq.shop.languages.flatMap((language) => [...faq.languages[language]?.entries.values() ?? []]);
  return all.find((entry) => entry.id === id)?.id ?? all.find((entry) => entry.was.includes(id))?.id;
}
