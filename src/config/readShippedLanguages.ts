import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '../language/Language.ts';
import { languages } from '../language/Language.ts';
import { readLanguagePack, type LanguagePack, type LanguagePacks, type LanguageTexts } from '../language/LanguagePack.ts';
import { engineVersion } from '../matching/engineVersion.ts';

/** The words and sentences that come with the program. */
export interface ShippedLanguages {
  packs: LanguagePacks;
  /** Tells this engine with these words from every other: part of a FAQ's version. */
  id: string;
}

/** Reads `src/language/<language>/*.yaml`. */
export function readShippedLanguages(): ShippedLanguages {
  const hash = createHash('sha256').update(engineVersion);
  const read = (language: Language, file: keyof LanguageTexts): string => {
    const text = readFileSync(new URL(`../language/${language}/${file}.yaml`, import.meta.url), 'utf8');
    hash.update(text);
    return text;
  };
  const packs = languages.map((language): [Language, LanguagePack] => [language, readLanguagePack(language, {
    phrases: read(language, 'phrases'),
    lexicon: read(language, 'lexicon'),
    thesaurus: read(language, 'thesaurus'),
    moods: read(language, 'moods'),
    days: read(language, 'days'),
    talk: read(language, 'talk'),
    alarms: read(language, 'alarms'),
  })]);
  return { packs: Object.fromEntries(packs) as Record<Language, LanguagePack>, id: hash.digest('hex') };
}
