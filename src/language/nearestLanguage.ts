import type { Language } from './Language.ts';

/** Which languages a reader of each can follow. */
const neighbours: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['da', 'sv'],
  da: ['nb', 'sv'],
  sv: ['nb', 'da'],
  en: [],
};

/**
 * Of the languages at hand, the one that a reader of `language` follows best: itself, a neighbour, else the first.
 * @param available in the shop's order
 */
export function nearestLanguage(language: Language, available: readonly Language[]): Language | undefined {
  if (available.includes(language)) return language;
  return neighbours[language].find((near) => available.includes(near)) ?? available[0];
}
