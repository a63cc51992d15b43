import { fold } from './fold.ts';
import type { Language } from './Language.ts';
import type { LanguagePack } from './LanguagePack.ts';
import { splitWords } from './splitWords.ts';

/** What is left out at the beginning, per language. */
export type OpeningPacks = Readonly<Record<Language, Pick<LanguagePack, 'talk' | 'lexicon'>>>;

interface Openings {
  greetings: readonly string[];
  openings: readonly string[];
}

const known = new WeakMap<OpeningPacks, Map<Language, Openings>>();

/**
 * The message without its greeting and what people say before they ask: of "Hei, jeg lurer på når dere stenger", "når dere stenger".
 * @returns nothing where it begins otherwise, or is nothing else
 */
export function withoutOpening(text: string, language: Language, packs: OpeningPacks): string | undefined {
  const { greetings, openings } = openingsOf(language, packs);
  const words = splitWords(text, language);
  const begins = (at: number, phrases: readonly string[]): number => {
    const rest = ` ${words.slice(at).map(({ folded }) => folded).join(' ')} `;
    return Math.max(0, ...phrases.map((phrase) => (rest.startsWith(` ${phrase} `) ? phrase.split(' ').length : 0)));
  };
  const greeted = begins(0, greetings);
  const start = words[greeted + begins(greeted, openings)]?.start ?? 0;
  return start === 0 ? undefined : text.slice(start);
}

function openingsOf(language: Language, packs: OpeningPacks): Openings {
  const byLanguage = known.get(packs) ?? new Map<Language, Openings>();
  known.set(packs, byLanguage);
  let found = byLanguage.get(language);
  if (found === undefined) {
    const { talk, lexicon } = packs[language];
    found = { greetings: (lexicon.concepts['greeting'] ?? []).map(fold), openings: talk.openings.map(fold) };
    byLanguage.set(language, found);
  }
  return found;
}
