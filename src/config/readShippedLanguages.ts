import { readFileSync } from 'node:fs';
import type { Language } from '../language/Language.ts';
import { languages } from '../language/Language.ts';
import { readLanguagePack, type LanguagePack, type LanguagePacks } from '../language/LanguagePack.ts';

/** Reads the words and sentences that come with the program (`src/language/<language>/*.yaml`). */
export function readShippedLanguages(): LanguagePacks {
  const read = (language: Language, file: string): string =>
    readFileSync(new URL(`../language/${language}/${file}.yaml`, import.meta.url), 'utf8');
  return Object.fromEntries(languages.map((language): [Language, LanguagePack] => [language, readLanguagePack(language, {
    phrases: read(language, 'phrases'),
    lexicon: read(language, 'lexicon'),
    moods: read(language, 'moods'),
    days: read(language, 'days'),
  })])) as Record<Language, LanguagePack>;
}
