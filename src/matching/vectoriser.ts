import { blocks, eachFeature } from './features.ts';
import type { Tuning } from './tuning.ts';
import type { Word } from './Word.ts';

/** A text as numbers: which features it has, in rising order, and how much of each. Of length 1 when all its features are known. */
export interface SparseVector {
  ids: Int32Array;
  values: Float64Array;
}

/** Turns words into vectors by what a set of questions has taught it. */
export interface Vectoriser {
  /** How many features there are. */
  size: number;
  vectorise(words: readonly Word[]): SparseVector;
  /** The number of a feature, or nothing if no question has it. */
  idOf(block: number, name: string): number | undefined;
  /** Whether a feature is a stem or a concept, and not a part or a pair of words. */
  isWord(id: number): boolean;
}

/**
 * TF-IDF by blocks: within a block a feature counts the root of how often it occurs, times how rare it is; each block then has unit
 * length and its weight. Features no question has stay in a block's length, so that all falls where much is unknown.
 */
export function createVectoriser(questions: readonly (readonly Word[])[], tuning: Tuning): Vectoriser {
  const { numbers, blockOf, counts } = countFeatures(questions, tuning);
  const rarity = Float64Array.from(counts, (count) => Math.log((1 + questions.length) / (1 + count)) + 1);
  const rarityOfUnknown = Math.log(1 + questions.length) + 1;
  const weights = blocks.map((block) => tuning.blocks[block]);
  const occurrences = new Float64Array(blockOf.length);

  return {
    size: blockOf.length,
    idOf: (block, name) => numbers[block]?.get(name),
    isWord: (id) => blockOf[id] === 0 || blockOf[id] === 3,
    vectorise(words) {
      const touched: number[] = [];
      const unknown = blocks.map(() => new Map<string, number>());
      eachFeature(words, tuning, (block, name, weight) => {
        const id = numbers[block]?.get(name);
        if (id === undefined) {
          const names = unknown[block];
          names?.set(name, (names.get(name) ?? 0) + weight);
          return;
        }
        if (occurrences[id] === 0) touched.push(id);
        occurrences[id] = (occurrences[id] ?? 0) + weight;
      });

      const ids = Int32Array.from(touched).sort();
      const squares = new Float64Array(blocks.length);
      const values = Float64Array.from(ids, (id) => {
        const value = Math.sqrt(occurrences[id] ?? 0) * (rarity[id] ?? 0);
        const block = blockOf[id] ?? 0;
        squares[block] = (squares[block] ?? 0) + value * value;
        occurrences[id] = 0;
        return value;
      });
      unknown.forEach((names, block) => {
        for (const times of names.values()) squares[block] = (squares[block] ?? 0) + times * rarityOfUnknown ** 2;
      });
      const factors = factorsOf(squares, weights, tuning.conceptCover);
      ids.forEach((id, i) => {
        values[i] = (values[i] ?? 0) * (factors[blockOf[id] ?? 0] ?? 0);
      });
      return { ids, values };
    },
  };
}

interface CountedFeatures {
  /** By block, the number of each feature. */
  numbers: readonly Map<string, number>[];
  blockOf: readonly number[];
  /** In how many questions each feature occurs. */
  counts: readonly number[];
}

/**
 * Numbers the features. Pairs and n-grams that a single question has are left out where questions are many: they cost half the time and
 * were measured to be worth nothing.
 */
function countFeatures(questions: readonly (readonly Word[])[], tuning: Tuning): CountedFeatures {
  const counted = blocks.map(() => new Map<string, { count: number; last: number }>());
  questions.forEach((words, question) => {
    eachFeature(words, tuning, (block, name) => {
      const known = counted[block]?.get(name);
      if (known === undefined) counted[block]?.set(name, { count: 1, last: question });
      else if (known.last !== question) {
        known.count += 1;
        known.last = question;
      }
    });
  });
  const numbers = blocks.map(() => new Map<string, number>());
  const blockOf: number[] = [];
  const counts: number[] = [];
  counted.forEach((names, block) => {
    const fewest = questions.length >= tuning.manyQuestions && (blocks[block] === 'pair' || blocks[block] === 'gram') ? 2 : 1;
    for (const [name, { count }] of names) {
      if (count < fewest) continue;
      numbers[block]?.set(name, counts.length);
      blockOf.push(block);
      counts.push(count);
    }
  });
  return { numbers, blockOf, counts };
}

/** What each block is multiplied by, so that it has its weight and the whole has length 1. */
function factorsOf(squares: Float64Array, weights: readonly number[], conceptCover: number): number[] {
  const [stems = 0, , , concepts = 0] = squares;
  const lengths = Array.from(squares, Math.sqrt);
  if (concepts > 0) lengths[3] = Math.sqrt(Math.max(concepts, conceptCover * stems));
  const total = Math.hypot(...weights.filter((_, block) => (lengths[block] ?? 0) > 0)) || 1;
  return weights.map((weight, block) => (squares[block] === 0 ? 0 : weight / (lengths[block] ?? 1) / total));
}
