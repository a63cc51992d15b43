import { readDayWords, type DayWords } from './days/readDayWords.ts';
import type { Language } from './Language.ts';
import type { Lexicon } from './Lexicon.ts';
import type { PhraseKey } from './phraseKeys.ts';
import type { PhraseText } from './phrases.ts';
import { readLexicon } from './readLexicon.ts';
import { readMoods, type MoodWords } from './readMoods.ts';
import { readPhrases } from './readPhrases.ts';

/** The texts of `src/language/<language>/`, one a file, not yet read. */
export interface LanguageTexts {
  phrases: string;
  lexicon: string;
  moods: string;
  days: string;
}

/** All that the program brings of one language. */
export interface LanguagePack {
  language: Language;
  phrases: Readonly<Record<PhraseKey, PhraseText>>;
  lexicon: Lexicon;
  moods: MoodWords;
  days: DayWords;
}

export type LanguagePacks = Readonly<Record<Language, LanguagePack>>;

/** Reads what ships of one language. Throws a SkrankeError `language.broken`: a fault here is ours, not the shop's. */
export function readLanguagePack(language: Language, texts: LanguageTexts): LanguagePack {
  return {
    language,
    phrases: readPhrases(language, texts.phrases),
    lexicon: readLexicon(language, texts.lexicon),
    moods: readMoods(language, texts.moods),
    days: readDayWords(language, texts.days),
  };
}
