import type { Vectoriser } from './vectoriser.ts';
import type { Word } from './Word.ts';

/** What tells whether the best entry is the right one. */
export interface Signals {
  /** How far the best entry's votes are ahead of the runner-up's, in logits. */
  margin: number;
  /** The best entry's probability among the entries, in logits. */
  chance: number;
  /** The cosine to its nearest question, 0 to 1. */
  cosine: number;
  /** The share of the message's words, by weight, that the FAQ has in some question. */
  known: number;
  /** How many entries the message was held against. */
  entries: number;
  /** How many questions an entry has, on average. */
  questions: number;
}

/** The chance of an entry that has no rival would be infinite. */
const mostLogits = 9;

/** What speaks for the entry `best`, given the votes of all entries that are allowed. */
export function chanceAndMargin(votes: Float64Array, allowed: readonly number[], best: number): Pick<Signals, 'margin' | 'chance'> {
  const own = votes[best] ?? 0;
  let others = 0;
  let second = -Infinity;
  for (const entry of allowed) {
    if (entry === best) continue;
    const vote = votes[entry] ?? 0;
    second = Math.max(second, vote);
    others += Math.exp(vote - own);
  }
  return { margin: Math.min(mostLogits, own - second), chance: Math.min(mostLogits, -Math.log(others)) };
}

/**
 * The share of a message that the FAQ knows: words that decide, by their stem or by a concept, those of a keyword included. A message of
 * only small words is measured by those. A corrected word counts for less, since it may be another word after all.
 */
export function shareKnown(words: readonly Word[], vectoriser: Vectoriser, inKeyword: ReadonlySet<number>): number {
  const deciding = words.filter(({ weight }) => weight > smallWord);
  let known = 0;
  let all = 0;
  for (const word of deciding.length > 0 ? deciding : words) {
    all += 1;
    if (isKnown(word, vectoriser) || inKeyword.has(words.indexOf(word))) known += word.typed === undefined ? 1 : trustInCorrection;
  }
  return all === 0 ? 0 : known / all;
}

const smallWord = 0.6;
const trustInCorrection = 0.7;

/** Whether any question has the word, in any form, or a word of the same meaning. */
export function isKnown({ stem, concepts, parts }: Word, vectoriser: Vectoriser): boolean {
  return [stem, ...parts].some((each) => vectoriser.idOf(0, each) !== undefined)
    || concepts.some((concept) => vectoriser.idOf(3, concept) !== undefined);
}
