import { isLanguage, type Language } from '../language/Language.ts';

/** The shop's language for what a channel calls a locale: `no`, `nb-NO` and `nn` are `nb`; one the shop lacks is nothing. */
export function localeLanguage(locale: unknown, languages: readonly Language[]): Language | undefined {
  if (typeof locale !== 'string') return undefined;
  const [tag = ''] = locale.toLowerCase().split(/[-_]/);
  const language = tag === 'no' || tag === 'nn' ? 'nb' : tag;
  return isLanguage(language) && languages.includes(language) ? language : undefined;
}

/** Whoever reads one of these reads the others best, in this order. */
const neighbours: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['da', 'sv', 'en'],
  da: ['nb', 'sv', 'en'],
  sv: ['nb', 'da', 'en'],
  en: [],
};

/** The shop's language that is nearest to the customer's. */
export function nearestOf(language: Language, languages: readonly [Language, ...Language[]]): Language {
  return [language, ...neighbours[language]].find((each) => languages.includes(each)) ?? languages[0];
}
