import type { Faq } from '../Faq.ts';
import type { Finding } from '../Finding.ts';
import { entriesOf, warning } from './entriesOf.ts';

/** Entries that a language lacks. A language without any entry is told when the FAQ is read. */
export function findMissingLanguages(faq: Faq): Finding[] {
  const spoken = faq.shop.languages.filter((language) => (faq.languages[language]?.entries.size ?? 0) > 0);
  const first = new Map(entriesOf(faq).reverse().map((entry) => [entry.id, entry]));
  return [...first.values()].reverse().flatMap((entry) => {
    const lacking = spoken.filter((language) => faq.languages[language]?.entries.has(entry.id) !== true);
    if (lacking.length === 0) return [];
    return warning('language.lacks', entry.place, `"${entry.id}" is missing in ${sayList(lacking)}`, `Write it in ${sayList(lacking.map((language) => `${language}/`))}; until then the nearest language answers`);
  });
}

function sayList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
