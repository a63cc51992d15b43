import { blocks, eachFeature } from './features.ts';
import type { FeatureTable } from './featureTable.ts';
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
  /** Whether a feature is a stem, a concept or a sense, and not a part or a pair of words. */
  isWord(id: number): boolean;
}

/**
 * TF-IDF by blocks: within a block a feature counts the root of how often it occurs, times how rare it is; each block then has unit
 * length and its weight. Features no question has stay in a block's length, so that all falls where much is unknown.
 */
export function createVectoriser({ names, counts, questions }: FeatureTable, tuning: Tuning): Vectoriser {
  const blockOf = Uint8Array.from(names.flatMap((features, block) => features.map(() => block)));
  let number = 0;
  const numbers = names.map((features) => new Map(features.map((name) => [name, number++])));
  const rarity = Float64Array.from(counts, (count) => Math.log((1 + questions) / (1 + count)) + 1);
  const rarityOfUnknown = Math.log(1 + questions) + 1;
  const weights = blocks.map((block) => tuning.blocks[block]);
  const occurrences = new Float64Array(blockOf.length);

  return {
    size: blockOf.length,
    idOf: (block, name) => numbers[block]?.get(name),
    isWord: (id) => blockOf[id] === 0 || blockOf[id] === 3 || blockOf[id] === 4,
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
      const factors = factorsOf(squares, weights, tuning);
      ids.forEach((id, i) => {
        values[i] = (values[i] ?? 0) * (factors[blockOf[id] ?? 0] ?? 0);
      });
      return { ids, values };
    },
  };
}

/**
 * What each block is multiplied by, so that it has its weight and the whole has length 1. A message with few words that mean something
 * known has short blocks of concepts and senses; they are not blown up beyond what its stems have.
 */
function factorsOf(squares: Float64Array, weights: readonly number[], { conceptCover, senseCover }: Tuning): number[] {
  const [stems = 0, , , concepts = 0, senses = 0] = squares;
  const lengths = Array.from(squares, Math.sqrt);
  if (concepts > 0) lengths[3] = Math.sqrt(Math.max(concepts, conceptCover * stems));
  if (senses > 0) lengths[4] = Math.sqrt(Math.max(senses, senseCover * stems));
  const total = Math.hypot(...weights.filter((_, block) => (lengths[block] ?? 0) > 0)) || 1;
  return weights.map((weight, block) => (squares[block] === 0 ? 0 : weight / (lengths[block] ?? 1) / total));
}
