import type { Language } from './Language.ts';
import { nearestLanguage } from './nearestLanguage.ts';

/** A text for every language of the shop: where `shop.yaml` has one text, it is the same in all. */
export type LocalText = Readonly<Partial<Record<Language, string>>>;

/** A text in a language; where it lacks it, in a neighbour, else in the shop's first that has it. */
export function localText(text: LocalText, language: Language, { languages }: { languages: readonly Language[] }): string {
  const nearest = nearestLanguage(language, languages.filter((each) => text[each] !== undefined));
  // A map may hold only languages that the shop does not speak (any longer): then any of them is better than nothing.
  return text[nearest ?? language] ?? Object.values(text)[0] ?? '';
}
