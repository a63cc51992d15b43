import { isLanguage, type Language } from '../language/Language.ts';

/** The shop's language for what a channel calls a locale: `no`, `nb-NO` and `nn` are `nb`; one the shop lacks is nothing. */
export function localeLanguage(locale: unknown, languages: readonly Language[]): Language | undefined {
  if (typeof locale !== 'string') return undefined;
  const [tag = ''] = locale.toLowerCase().split(/[-_]/);
  const language = tag === 'no' || tag === 'nn' ? 'nb' : tag;
  return isLanguage(language) && languages.includes(language) ? language : undefined;
}
