import { lazily } from '../base/lazily.ts';
import { readDayWords, type DayWords } from './days/readDayWords.ts';
import type { Language } from './Language.ts';
import type { Lexicon } from './Lexicon.ts';
import type { PhraseKey } from './phraseKeys.ts';
import type { PhraseText } from './phrases.ts';
import { readAlarms, type AlarmPhrases } from './readAlarms.ts';
import { readLexicon } from './readLexicon.ts';
import { readMoods, type MoodWords } from './readMoods.ts';
import { readPhrases } from './readPhrases.ts';
import { readTalk, type TalkWords } from './readTalk.ts';
import { readThesaurus } from './readThesaurus.ts';
import type { Thesaurus } from './Thesaurus.ts';

/** The texts of `src/language/<language>/`, one a file, not yet read. */
export interface LanguageTexts {
  phrases: string;
  lexicon: string;
  thesaurus: string;
  moods: string;
  days: string;
  talk: string;
  alarms: string;
}

/** All that the program brings of one language. */
export interface LanguagePack {
  language: Language;
  phrases: Readonly<Record<PhraseKey, PhraseText>>;
  lexicon: Lexicon;
  thesaurus: Thesaurus;
  moods: MoodWords;
  days: DayWords;
  talk: TalkWords;
  alarms: AlarmPhrases;
}

export type LanguagePacks = Readonly<Record<Language, LanguagePack>>;

/**
 * What ships of one language, each file read when it is first needed: most commands need few of them. Each property throws a SkrankeError
 * `language.broken` if its file has a fault, which is ours, not the shop's.
 */
export function readLanguagePack(language: Language, texts: LanguageTexts): LanguagePack {
  const phrases = lazily(() => readPhrases(language, texts.phrases));
  const lexicon = lazily(() => readLexicon(language, texts.lexicon));
  const thesaurus = lazily(() => readThesaurus(language, texts.thesaurus));
  const moods = lazily(() => readMoods(language, texts.moods));
  const days = lazily(() => readDayWords(language, texts.days));
  const talk = lazily(() => readTalk(language, texts.talk));
  const alarms = lazily(() => readAlarms(language, texts.alarms));
  return {
    language,
    get phrases() { return phrases(); },
    get lexicon() { return lexicon(); },
    get thesaurus() { return thesaurus(); },
    get moods() { return moods(); },
    get days() { return days(); },
    get talk() { return talk(); },
    get alarms() { return alarms(); },
  };
}
