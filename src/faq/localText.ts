import type { Language } from '../language/Language.ts';
import { nearestLanguage } from './nearestLanguage.ts';
import type { LocalText, Shop } from './Shop.ts';

/** A text in a language; where it lacks it, in a neighbour, else in the shop's first that has it. */
export function localText(text: LocalText, language: Language, { languages }: Pick<Shop, 'languages'>): string {
  const nearest = nearestLanguage(language, languages.filter((each) => text[each] !== undefined));
  // A map may hold only languages that the shop does not speak (any longer): then any of them is better than nothing.
  return text[nearest ?? language] ?? Object.values(text)[0] ?? '';
}
