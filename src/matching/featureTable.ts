import { blocks, eachFeature } from './features.ts';
import type { Tuning } from './tuning.ts';
import type { Word } from './Word.ts';

/** The features that a set of questions has. Plain data. */
export interface FeatureTable {
  /** By block, the names of its features. They are numbered from 0, the first block first. */
  names: readonly (readonly string[])[];
  /** In how many questions each feature occurs. */
  counts: Int32Array;
  /** How many questions there are. */
  questions: number;
}

/**
 * Lists the features of questions. Pairs and n-grams that a single question has are left out where questions are many: they cost half
 * the time and were measured to be worth nothing.
 */
export function createFeatureTable(questions: readonly (readonly Word[])[], tuning: Tuning): FeatureTable {
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
  const counts: number[] = [];
  const names = counted.map((features, block) => {
    const fewest = questions.length >= tuning.manyQuestions && (blocks[block] === 'pair' || blocks[block] === 'gram') ? 2 : 1;
    return [...features].flatMap(([name, { count }]) => {
      if (count < fewest) return [];
      counts.push(count);
      return [name];
    });
  });
  return { names, counts: Int32Array.from(counts), questions: questions.length };
}
