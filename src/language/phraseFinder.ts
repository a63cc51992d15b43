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
  const open: Phrase<T>[] = [];
  for (const { phrase, language, value } of entries) {
    const parts = readParts(phrase, language, inflected);
    const [first] = parts;
    if (first === undefined) continue;
    const entry = { value, phrase, parts };
    if (first.open) {
      open.push(entry);
      continue;
    }
    add(byWord, first.folded, entry);
    if (first.stem !== undefined) add(byStem, first.stem, entry);
  }
  return {
    find(words) {
      const found: FoundPhrase<T>[] = [];
      words.forEach((word, start) => {
        const candidates = new Set([...byWord.get(word.folded) ?? [], ...byStem.get(word.stem) ?? []]);
        for (const each of open) if (each.parts[0] !== undefined && fits(word, each.parts[0])) candidates.add(each);
        for (const { value, phrase, parts } of candidates) {
          const at = follow(words, start, parts);
          if (at !== undefined) found.push({ value, phrase, at });
        }
      });
      return found;
    },
  };
}

function readParts(phrase: string, language: Language, inflected: boolean): Part[] {
  const parts: Part[] = [];
  let gap = 0;
  for (const piece of phrase.split(/\s+/)) {
    if (piece === '...') {
      gap = widestGap;
      continue;
    }
    const words = splitWords(piece, language);
    words.forEach(({ folded, stem }, i) => {
      parts.push({ folded, stem: inflected && stem.length >= shortestStem ? stem : undefined, gap, open: piece.endsWith('*') && i === words.length - 1 });
      gap = 0;
    });
  }
  return parts;
}

function follow(words: readonly SearchedWord[], start: number, parts: readonly Part[]): number[] | undefined {
  const at = [start];
  for (const part of parts.slice(1)) {
    const from = (at.at(-1) ?? start) + 1;
    const place = words.findIndex((word, i) => i >= from && i <= from + part.gap && fits(word, part));
    if (place < 0) return undefined;
    at.push(place);
  }
  return at;
}

function fits(word: SearchedWord, part: Part): boolean {
  if (part.open) return word.folded.startsWith(part.folded);
  return word.folded === part.folded || word.stem === part.stem;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
