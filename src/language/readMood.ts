import { languages, type Language } from './Language.ts';
import type { LanguagePack } from './LanguagePack.ts';
import { moodSigns } from './moodSigns.ts';
import { mostRead } from './partRead.ts';
import { createPhraseFinder, type FoundPhrase, type PhraseFinder } from './phraseFinder.ts';
import type { MoodWords } from './readMoods.ts';
import { splitWords, type TextWord } from './splitWords.ts';

export type Mood = 'angry' | 'neutral' | 'happy';

/** The mood of a message. */
export interface MoodReading {
  mood: Mood;
  /** The phrases and signs that it was read from. */
  words: string[];
}

/** What the reading needs of each language. */
export type MoodPacks = Readonly<Record<Language, Pick<LanguagePack, 'moods'>>>;

const kinds = ['furious', 'angry', 'strained', 'happy', 'pleased', 'calm'] as const satisfies readonly (keyof MoodWords)[];
type Kind = (typeof kinds)[number];

/** What a phrase counts, in units of one clear one. */
const worth: Readonly<Record<Kind, number>> = { furious: 2, angry: 1, strained: 0.5, happy: 1, pleased: 0.5, calm: 0 };
const worthOfStress = 0.5;
/** Half signs together make at most one clear one: a long sober message has many. */
const mostOfHalves = 1;

/** From this much on a mood is one: one clear phrase. */
const enough = 1;
/** How many words before a phrase a negation may stand: "ikke helt fornøyd". */
const reach = 3;
/** A question is seldom joy: "hva passer best?". */
const joyInQuestion = 0.6;

const finders = new WeakMap<MoodPacks, Readonly<Record<Language, MoodFinder>>>();

interface MoodFinder {
  phrases: PhraseFinder<Kind>;
  very: ReadonlySet<string>;
  never: ReadonlySet<string>;
  negations: ReadonlySet<string>;
}

/**
 * Tells anger and joy by counted phrases of the language (and of English, which people swear in), by capitals, "!!!", emoji, and by
 * what is denied: "ikke fornøyd" is anger, "ikke verst" joy. A fault told soberly is neutral.
 * @param language that of the message; left out, all four are tried
 */
export function readMood(text: string, packs: MoodPacks, language?: Language): MoodReading {
  const start = text.slice(0, mostRead);
  const signs = moodSigns(start);
  const tried = language === undefined ? languages : [...new Set([language, 'en' as const])];
  let best = { angry: 0, happy: 0, words: [] as string[] };
  for (const each of tried) {
    const read = countPhrases(splitWords(start, each), finderFor(packs, each));
    if (read.angry + read.happy > best.angry + best.happy) best = read;
  }
  const words = [...best.words, ...signs.found];
  let angry = best.angry + signs.angry;
  let happy = (best.happy + signs.happy) * (start.includes('?') ? joyInQuestion : 1);
  if (signs.ironic && happy > 0) [angry, happy] = [angry + happy, 0];
  if (angry >= happy) angry += signs.emphasis;
  else happy += signs.emphasis;
  if (angry >= enough && angry >= happy) return { mood: 'angry', words };
  return happy >= enough ? { mood: 'happy', words } : { mood: 'neutral', words: [] };
}

function countPhrases(words: readonly TextWord[], finder: MoodFinder): { angry: number; happy: number; words: string[] } {
  const found = takeApart(finder.phrases.find(words), words.length);
  const sums = { angry: 0, happy: 0, strained: 0, pleased: 0 };
  for (const { value, at } of found) {
    const first = at[0] ?? 0;
    const before = words.slice(Math.max(0, first - reach), first).map(({ folded }) => folded);
    const bad = value === 'furious' || value === 'angry' || value === 'strained';
    if (value === 'furious') {
      // Swearing that leads up to praise only makes it stronger: "jævlig bra".
      const last = at.at(-1) ?? 0;
      if (!found.some((other) => isGood(other.value) && (other.at[0] ?? 0) > last && (other.at[0] ?? 0) - last <= 2)) sums.angry += worth.furious;
      else sums.pleased += worthOfStress;
      continue;
    }
    const denied = before.some((word) => finder.negations.has(word) || (!bad && finder.never.has(word)));
    const half = value === 'strained' || value === 'pleased';
    const amount = worth[value] + (half && before.slice(-1).some((word) => finder.very.has(word)) ? worthOfStress : 0);
    if (bad === denied) sums[half ? 'pleased' : 'happy'] += bad && !half ? 1 : amount;
    else sums[half ? 'strained' : 'angry'] += denied ? amount * 1.2 : amount;
  }
  return {
    angry: sums.angry + Math.min(mostOfHalves, sums.strained),
    happy: sums.happy + Math.min(mostOfHalves, sums.pleased),
    words: found.map(({ phrase }) => phrase),
  };
}

function isGood(value: Kind): boolean {
  return value === 'happy' || value === 'pleased';
}

/** Each word counts once: for the longest phrase it is in. Calm phrases take their words out of the count. */
function takeApart(found: readonly FoundPhrase<Kind>[], count: number): FoundPhrase<Kind>[] {
  const taken = new Uint8Array(count);
  const kept: FoundPhrase<Kind>[] = [];
  for (const each of [...found].sort((a, b) => b.at.length - a.at.length || b.phrase.length - a.phrase.length)) {
    if (each.at.some((place) => taken[place] === 1)) continue;
    for (const place of each.at) taken[place] = 1;
    if (each.value !== 'calm') kept.push(each);
  }
  return kept;
}

function finderFor(packs: MoodPacks, language: Language): MoodFinder {
  let all = finders.get(packs);
  if (all === undefined) {
    all = Object.fromEntries(languages.map((each) => [each, createMoodFinder(each, packs[each].moods)])) as Record<Language, MoodFinder>;
    finders.set(packs, all);
  }
  return all[language];
}

function createMoodFinder(language: Language, moods: MoodWords): MoodFinder {
  return {
    phrases: createPhraseFinder(kinds.flatMap((value) => moods[value].map((phrase) => ({ phrase, language, value }))), { inflected: false }),
    very: wordSet(moods.very, language),
    never: wordSet(moods.never, language),
    negations: wordSet(moods.negations, language),
  };
}

function wordSet(phrases: readonly string[], language: Language): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => splitWords(phrase, language).map(({ folded }) => folded)));
}
