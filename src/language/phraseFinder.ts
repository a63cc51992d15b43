import type { Language } from './Language.ts';
import { splitWords, type TextWord } from './splitWords.ts';

/** What a phrase is looked for in. */
export type SearchedWord = Pick<TextWord, 'folded' | 'stem'>;

/** A phrase that was found: `at` are the places of its words, in order. */
export interface FoundPhrase<T> {
  value: T;
  phrase: string;
  at: readonly number[];
}

/** Finds many phrases in a message at once. */
export interface PhraseFinder<T> {
  find(words: readonly SearchedWord[]): FoundPhrase<T>[];
}

interface Part {
  folded: string;
  /** Where inflections count and the stem says enough. */
  stem: string | undefined;
  /** Any ending will do. */
  open: boolean;
  /** How many words may stand before it that are not part of the phrase. */
  gap: number;
}

interface Phrase<T> {
  value: T;
  phrase: string;
  parts: Part[];
}

/** Words of a phrase may be this far apart where it says `...`. */
const widestGap = 3;

/** A stem shorter than this says too little to stand for a word: `lag` is "lager" (stock) as well as "lage" (make). */
const shortestStem = 4;

/** Phrases whose first word is open are looked up by so many of its letters; it must have at least as many. */
const openPrefix = 2;

/**
 * Looks for words and phrases, in order and side by side. `retur*` stands for any ending, `levere ... tilbake` lets up to three words
 * come in between.
 * @param inflected whether a word is found in all its inflections, or only as it is written
 */
export function createPhraseFinder<T>(
  entries: Iterable<{ phrase: string; language: Language; value: T }>,
  { inflected = true }: { inflected?: boolean } = {},
): PhraseFinder<T> {
  const byWord = new Map<string, Phrase<T>[]>();
  const byStem = new Map<string, Phrase<T>[]>();
  const open = new Map<string, Phrase<T>[]>();
  const none: readonly Phrase<T>[] = [];
  const known = new Map<string, readonly Part[]>();
  for (const { phrase, language, value } of entries) {
    const parts = readParts(phrase, language, inflected, known);
    const [first] = parts;
    if (first === undefined) continue;
    const entry = { value, phrase, parts };
    if (first.open) {
      add(open, first.folded.slice(0, openPrefix), entry);
      continue;
    }
    add(byWord, first.folded, entry);
    if (first.stem !== undefined) add(byStem, first.stem, entry);
  }
  return {
    find(words) {
      const found: FoundPhrase<T>[] = [];
      words.forEach((word, start) => {
        const same = byWord.get(word.folded) ?? none;
        for (const each of same) follow(words, start, each, found);
        for (const each of byStem.get(word.stem) ?? none) if (!same.includes(each)) follow(words, start, each, found);
        for (const each of open.get(word.folded.slice(0, openPrefix)) ?? none) if (fits(word, each.parts[0])) follow(words, start, each, found);
      });
      return found;
    },
  };
}

/** @param known the parts of pieces that were read before: long lists consist of few */
function readParts(phrase: string, language: Language, inflected: boolean, known: Map<string, readonly Part[]>): Part[] {
  const parts: Part[] = [];
  let gap = 0;
  for (const piece of phrase.split(/\s+/)) {
    if (piece === '...') {
      gap = widestGap;
      continue;
    }
    const key = language + piece;
    let read = known.get(key);
    if (read === undefined) known.set(key, read = readPiece(piece, language, inflected));
    for (const part of read) {
      parts.push(gap === 0 ? part : { ...part, gap });
      gap = 0;
    }
  }
  return parts;
}

function readPiece(piece: string, language: Language, inflected: boolean): Part[] {
  const words = splitWords(piece, language);
  // Numbers, codes and addresses have no inflections: their "stem" stands for any other of their kind.
  return words.map(({ kind, folded, stem }, i) => (
    { folded, stem: inflected && kind === 'word' && stem.length >= shortestStem ? stem : undefined, gap: 0, open: piece.endsWith('*') && i === words.length - 1 }
  ));
}

/** Adds the phrase to what was found if the rest of its words come after its first. */
function follow<T>(words: readonly SearchedWord[], start: number, { value, phrase, parts }: Phrase<T>, found: FoundPhrase<T>[]): void {
  const at = placesFrom(words, parts, [start]);
  if (at !== undefined) found.push({ value, phrase, at });
}

/** The places of a phrase whose first words are at `at`; each of the others as near as lets the rest fit. */
function placesFrom(words: readonly SearchedWord[], parts: readonly Part[], at: readonly number[]): readonly number[] | undefined {
  const part = parts[at.length];
  if (part === undefined) return at;
  const from = (at.at(-1) ?? 0) + 1;
  const last = Math.min(words.length - 1, from + part.gap);
  for (let place = from; place <= last; place += 1) {
    if (!fits(words[place], part)) continue;
    const whole = placesFrom(words, parts, [...at, place]);
    if (whole !== undefined) return whole;
  }
  return undefined;
}

function fits(word: SearchedWord | undefined, part: Part | undefined): boolean {
  if (word === undefined || part === undefined) return false;
  if (part.open) return word.folded.startsWith(part.folded);
  return word.folded === part.folded || word.stem === part.stem;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
