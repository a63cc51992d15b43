import { languages, type Language } from './Language.ts';
import type { LanguagePack } from './LanguagePack.ts';
import { createPhraseFinder, type PhraseFinder } from './phraseFinder.ts';
import type { AlarmPhrases } from './readAlarms.ts';
import { splitWords } from './splitWords.ts';

/** Someone wants to harm themselves, or threatens others. */
export interface Alarm {
  alarm: 'self-harm' | 'threat';
  /** The phrases that said so. */
  words: readonly string[];
}

/** What is looked for in every message, whatever its language. */
export type AlarmPacks = Readonly<Record<Language, Pick<LanguagePack, 'alarms'>>>;

const finders = new WeakMap<AlarmPacks, PhraseFinder<keyof AlarmPhrases>>();

/**
 * Finds what a person must see at once. All languages are tried, for who is in distress may write in any; of phrases that share a word
 * the longest counts, so that "henge meg opp i" is no danger. Who threatens themselves and others is helped first.
 */
export function findAlarm(text: string, packs: AlarmPacks): Alarm | undefined {
  const words = splitWords(text, 'nb');
  const found = finderFor(packs).find(words).sort((a, b) => b.at.length - a.at.length || b.phrase.length - a.phrase.length);
  const taken = new Set<number>();
  const said: { value: keyof AlarmPhrases; phrase: string }[] = [];
  for (const each of found) {
    if (each.at.some((place) => taken.has(place))) continue;
    for (const place of each.at) taken.add(place);
    said.push(each);
  }
  for (const alarm of ['self-harm', 'threat'] as const) {
    const phrases = said.filter(({ value }) => value === alarm).map(({ phrase }) => phrase);
    if (phrases.length > 0) return { alarm, words: phrases };
  }
  return undefined;
}

function finderFor(packs: AlarmPacks): PhraseFinder<keyof AlarmPhrases> {
  let finder = finders.get(packs);
  if (finder === undefined) {
    finder = createPhraseFinder(languages.flatMap((language) => Object.entries(packs[language].alarms).flatMap(([value, phrases]: [string, readonly string[]]) => (
      phrases.map((phrase) => ({ phrase, language, value: value as keyof AlarmPhrases })))
    )), { inflected: false });
    finders.set(packs, finder);
  }
  return finder;
}
