import { languages, type Language } from '../language/Language.ts';

/** The languages as a sentence lists them. */
export const languageNames = languages.join(', ');

const alsoCalled: Readonly<Record<string, Language>> = {
  no: 'nb', nn: 'nb', nor: 'nb', norsk: 'nb', norwegian: 'nb', 'nb-no': 'nb', 'no-no': 'nb', nynorsk: 'nb',
  dk: 'da', dan: 'da', dansk: 'da', danish: 'da', 'da-dk': 'da',
  se: 'sv', swe: 'sv', svensk: 'sv', svenska: 'sv', swedish: 'sv', 'sv-se': 'sv',
  uk: 'en', us: 'en', gb: 'en', eng: 'en', engelsk: 'en', engelska: 'en', english: 'en', 'en-us': 'en', 'en-gb': 'en',
};

/** The language that was meant by a name that is none of ours, as a question to the reader. */
export function suggestLanguage(name: string): string | undefined {
  const plain = name.toLowerCase();
  const meant = alsoCalled[plain] ?? languages.find((language) => language === plain);
  return meant === undefined ? undefined : `did you mean "${meant}"?`;
}
