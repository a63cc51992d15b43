import { editsAllowed, typoCost } from './typoCost.ts';

/** Reads a misspelt word as one of a vocabulary. */
export interface Speller {
  /** The word that is meant, and how unlikely the slip is (less is likelier); nothing if none is near enough. Words are folded. */
  correct(word: string): Correction | undefined;
}

/** A word that a misspelt one is read as. */
export interface Correction {
  word: string;
  cost: number;
}

/** Shorter words have too many neighbours. */
const shortest = 4;
const longest = 30;
/** Deletions are made in the first letters only, which keeps the index small; differences further back are seen by the cost. */
const prefix = 7;
/** Of words that are as near, or nearly so, the one worth more is taken; this much of the cost the worthiest word may save. */
const mostSaved = 0.3;

/**
 * A symmetric-delete index (Garbe's SymSpell): two words one edit apart become equal when a letter is left out of one or both.
 * @param vocabulary folded words and their worth, 0 to 1; a full tie goes to the first by letter
 * @param mostEdits further slips are not looked for: with two, the index is four times as large
 */
export function createSpeller(vocabulary: ReadonlyMap<string, number>, mostEdits = 2): Speller {
  const edits = (word: string): number => Math.min(mostEdits, editsAllowed(word.length));
  const index = new Map<string, string[]>();
  for (const word of [...vocabulary.keys()].sort()) {
    if (word.length < shortest - 1 || !isReadable(word)) continue;
    for (const key of deletions(word.slice(0, prefix), edits(word))) {
      const words = index.get(key);
      if (words === undefined) index.set(key, [word]);
      else words.push(word);
    }
  }
  return {
    correct(word) {
      if (word.length < shortest || !isReadable(word)) return undefined;
      let best: Correction | undefined;
      const seen = new Set<string>();
      for (const key of deletions(word.slice(0, prefix), edits(word))) {
        for (const candidate of index.get(key) ?? []) {
          if (seen.has(candidate)) continue;
          seen.add(candidate);
          const cost = typoCost(word, candidate) - mostSaved * (vocabulary.get(candidate) ?? 0);
          if (cost < Infinity) best = likelier(best, { word: candidate, cost });
        }
      }
      return best;
    },
  };
}

/** Which of two readings is to be taken. */
export function likelier(a: Correction | undefined, b: Correction | undefined): Correction | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.cost !== b.cost) return a.cost < b.cost ? a : b;
  return a.word < b.word ? a : b;
}

function isReadable(word: string): boolean {
  return word.length <= longest && /^\p{L}+$/u.test(word);
}

/** The word and all that is left of it when up to `edits` letters are taken out. */
function deletions(word: string, edits: number): Set<string> {
  const all = new Set([word]);
  let last = [word];
  for (let i = 0; i < edits; i += 1) {
    const next: string[] = [];
    for (const each of last) {
      for (let at = 0; at < each.length; at += 1) {
        const left = each.slice(0, at) + each.slice(at + 1);
        if (!all.has(left)) {
          all.add(left);
          next.push(left);
        }
      }
    }
    last = next;
  }
  return all;
}
