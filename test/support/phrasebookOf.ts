import { readFileSync } from 'node:fs';
import type { Language } from '../../src/language/Language.ts';
import { createPhrasebook, type Phrasebook } from '../../src/language/Phrasebook.ts';
import { readPhrases } from '../../src/language/readPhrases.ts';

/** The shipped sentences of a language. */
export function phrasebookOf(language: Language): Phrasebook {
  const text = readFileSync(new URL(`../../src/language/${language}/phrases.yaml`, import.meta.url), 'utf8');
  return createPhrasebook(readPhrases(language, text), {});
}
