/** The languages a shop can speak, in the order in which lists show them. Nynorsk is read as `nb`. */
export const languages = ['nb', 'da', 'sv', 'en'] as const;

/** One of the four: Norwegian bokmål, Danish, Swedish, English. */
export type Language = (typeof languages)[number];

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}
