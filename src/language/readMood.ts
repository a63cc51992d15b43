import { languages, type Language } from './Language.ts';
import type { LanguagePack } from './LanguagePack.ts';
import { moodSigns } from './moodSigns.ts';
import { mostRead } from './partRead.ts';
import { createPhraseFinder, type FoundPhrase, type PhraseFinder } from './phraseFinder.ts';
import { readIrony, type Praise, type Trouble } from './readIrony.ts';
import type { MoodWords } from './readMoods.ts';
import { splitWords, type TextWord } from './splitWords.ts';
import { wordPlaces, type WordPlace } from './wordPlaces.ts';

export type Mood = 'angry' | 'neutral' | 'happy';

/** The mood of a message. */
export interface MoodReading {
  mood: Mood;
  /** The phrases and signs that it was read from. */
  words: string[];
}

/** What the reading needs of each language. */
export type MoodPacks = Readonly<Record<Language, Pick<LanguagePack, 'moods'>>>;

const kinds = ['furious', 'angry', 'strained', 'happy', 'applause', 'pleased', 'setback', 'fault', 'calm'] as const satisfies readonly (keyof MoodWords)[];
type Kind = (typeof kinds)[number];

/** What a phrase counts, in units of one clear one. */
const worth: Readonly<Record<Kind, number>> = { furious: 2, angry: 1, strained: 0.5, happy: 1, applause: 1, pleased: 0.5, setback: 0.5, fault: 0, calm: 0 };
const worthOfStress = 0.5;
/** Half signs together make at most one clear one: a long sober message has many. */
const mostOfHalves = 1;

/** From this much on a mood is one: one clear phrase. */
const enough = 1;
/** How many words before a phrase a negation may stand: "ikke helt fornøyd". */
const reach = 3;
/** Anger of so many words is not denied by one before them; of two, it is none, and no joy either. */
const fewestUndeniable = 3;
/** "Fantastisk, ...", "så flott. ...": so many words at most. */
const longestInterjection = 3;
/** A question is seldom joy: "hva passer best?". */
const joyInQuestion = 0.6;

const finders = new WeakMap<MoodPacks, Map<Language, MoodFinder>>();

interface MoodFinder {
  phrases: PhraseFinder<Kind>;
  mended: PhraseFinder<true>;
  very: ReadonlySet<string>;
  never: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  thanks: ReadonlySet<string>;
  but: ReadonlySet<string>;
}

interface Counted {
  angry: number;
  happy: number;
  /** Words of the mood in capitals, in a message that is not. */
  stressed: boolean;
  words: string[];
}

/**
 * Tells anger and joy by counted phrases of the language (and of English, which people swear in), by capitals, "!!!", emoji, by what is
 * denied ("ikke fornøyd" is anger, "ikke verst" joy), and by praise in the midst of trouble, see {@link readIrony}. A fault told soberly
 * is neutral.
 * @param language that of the message; left out, all four are tried
 */
export function readMood(text: string, packs: MoodPacks, language?: Language): MoodReading {
  const start = text.slice(0, mostRead);
  const signs = moodSigns(start);
  const tried = language === undefined ? languages : [...new Set([language, 'en' as const])];
  let best: Counted = { angry: 0, happy: 0, stressed: false, words: [] };
  for (const each of tried) {
    const read = countPhrases(start, splitWords(start, each), finderFor(packs, each));
    if (read.angry + read.happy > best.angry + best.happy) best = read;
  }
  const words = [...best.words, ...signs.found];
  // Who shouts for joy is not angry.
  const joyful = best.happy + signs.happy > best.angry + signs.angry;
  let angry = best.angry + signs.angry + (joyful ? 0 : signs.shouting);
  let happy = (best.happy + signs.happy) * (start.includes('?') ? joyInQuestion : 1);
  if (signs.ironic && happy > 0) [angry, happy] = [angry + happy, 0];
  const emphasis = best.stressed && /\p{Ll}/u.test(start) ? worthOfStress : signs.emphasis;
  if (angry >= happy) angry += emphasis;
  else happy += emphasis;
  if (angry >= enough && angry >= happy) return { mood: 'angry', words };
  return happy >= enough ? { mood: 'happy', words } : { mood: 'neutral', words: [] };
}

function countPhrases(text: string, words: readonly TextWord[], finder: MoodFinder): Counted {
  const all = takeApart(finder.phrases.find(words), words.length);
  if (all.length === 0) return { angry: 0, happy: 0, stressed: false, words: [] };
  const places = wordPlaces(text, words);
  const sums = { angry: 0, happy: 0, strained: 0, pleased: 0 };
  const butAt = words.flatMap(({ folded }, place) => (finder.but.has(folded) ? [place] : []));
  const praises: Praise[] = [];
  const curt = !text.includes('?') && !words.some(({ folded }) => finder.thanks.has(folded));
  const troubles: Trouble[] = [];
  for (const { value, phrase, at } of all) {
    const first = at[0] ?? 0;
    const last = at.at(-1) ?? first;
    const told = { phrase, first, last, sentence: places[first]?.sentence ?? 0 };
    if (value === 'furious') {
      // Swearing that leads up to praise only makes it stronger: "jævlig bra".
      if (!all.some((other) => isGood(other.value) && (other.at[0] ?? 0) > last && (other.at[0] ?? 0) - last <= 2)) sums.angry += worth.furious;
      else sums.pleased += worthOfStress;
      continue;
    }
    const good = isGood(value);
    const before = wordsBefore(words, places, first);
    const denied = holds(before, finder.negations) || (good && (holds(before, finder.never) || holds(wordsWithin(words, at), finder.negations)));
    if (value === 'setback' || value === 'fault') {
      if (!denied) troubles.push({ ...told, setback: value === 'setback' });
      if (!denied && value === 'setback') sums.strained += worth.setback;
      continue;
    }
    if (good && !denied) {
      const thanked = value !== 'applause' && at.some((place) => finder.thanks.has(words[place]?.folded ?? ''));
      if (value !== 'pleased' && !thanked) praises.push({ ...told, applause: value === 'applause' || places[first]?.quoted === true || (curt && isInterjected(places, first)) });
      // A promise that is quoted is not praise: so much for "lightning fast".
      if (places[first]?.quoted === true) continue;
    }
    const half = value === 'strained' || value === 'pleased';
    // Of "lovely, but too small" nobody can tell which is meant.
    const qualified = good && value !== 'pleased' && butAt.some((place) => place > last && places[place]?.sentence === told.sentence);
    const amount = worth[value] * (qualified && !denied ? 0.5 : 1) + (half && endsIn(before, finder.very) ? worthOfStress : 0);
    // "Kan ikke forstå at dere behandler kunder slik": what takes so many words is no less so for a "not" before it.
    if (!good && denied && at.length > 1) {
      if (!half && at.length >= fewestUndeniable) sums.angry += amount;
    } else if (good === denied) sums[half ? 'strained' : 'angry'] += denied ? amount * 1.2 : amount;
    else sums[half ? 'pleased' : 'happy'] += good || half ? amount : 1;
  }
  const irony = troubles.length > 0 && praises.length > 0 && finder.mended.find(words).length === 0 ? readIrony(praises, troubles, butAt) : undefined;
  const angry = sums.angry + Math.min(mostOfHalves, sums.strained);
  const happy = sums.happy + Math.min(mostOfHalves, sums.pleased);
  return {
    angry: irony === undefined ? angry : angry + 1,
    happy: irony === undefined ? happy : 0,
    stressed: all.some(({ at }) => at.some((place) => isCapitals(words[place]?.text ?? ''))),
    words: all.filter(({ value, phrase }) => value !== 'fault' || phrase === irony?.trouble.phrase).map(({ phrase }) => phrase),
  };
}

/** Praise that is all there is between two commas, as in "lovely, wrong again". */
function isInterjected(places: readonly WordPlace[], at: number): boolean {
  const clause = places[at]?.clause;
  return places.filter((place) => place.clause === clause).length <= longestInterjection && places.at(-1)?.clause !== 0;
}

/** The words shortly before a place that are in the same clause: in "kom ikke, elendig" nothing is denied. */
function wordsBefore(words: readonly TextWord[], places: readonly WordPlace[], first: number): string[] {
  const clause = places[first]?.clause;
  const from = Math.max(0, first - reach);
  return words.slice(from, first).filter((_, i) => places[from + i]?.clause === clause).map(({ folded }) => folded);
}

/** The words that a phrase with a gap was found around: "kommer ikke til å handle mer" denies that one will. */
function wordsWithin(words: readonly TextWord[], at: readonly number[]): string[] {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? first;
  if (last - first < at.length) return [];
  return words.slice(first, last).filter((_, i) => !at.includes(first + i)).map(({ folded }) => folded);
}

/** Whether one of the words is in the set, or two that follow each other: "far from". */
function holds(words: readonly string[], set: ReadonlySet<string>): boolean {
  return words.some((word, i) => set.has(word) || (i > 0 && set.has(`${words[i - 1] ?? ''} ${word}`)));
}

function endsIn(words: readonly string[], set: ReadonlySet<string>): boolean {
  return set.has(words.slice(-1).join(' ')) || set.has(words.slice(-2).join(' '));
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word);
}

function isGood(value: Kind): boolean {
  return value === 'happy' || value === 'applause' || value === 'pleased';
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
  const made = finders.get(packs) ?? new Map<Language, MoodFinder>();
  finders.set(packs, made);
  const finder = made.get(language) ?? createMoodFinder(language, packs[language].moods);
  made.set(language, finder);
  return finder;
}

function createMoodFinder(language: Language, moods: MoodWords): MoodFinder {
  return {
    phrases: createPhraseFinder(kinds.flatMap((value) => moods[value].map((phrase) => ({ phrase, language, value }))), { inflected: false }),
    mended: createPhraseFinder(moods.mended.map((phrase) => ({ phrase, language, value: true as const })), { inflected: false }),
    very: wordSet(moods.very, language),
    never: wordSet(moods.never, language),
    negations: wordSet(moods.negations, language),
    thanks: wordSet(moods.thanks, language),
    but: wordSet(moods.but, language),
  };
}

function wordSet(phrases: readonly string[], language: Language): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => splitWords(phrase, language).map(({ folded }) => folded).join(' ')));
}
