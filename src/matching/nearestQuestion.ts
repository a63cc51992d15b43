import type { SparseVector } from './vectoriser.ts';

/** Finds how near a message is to every question. */
export interface NearestQuestion {
  /** The cosine to each question, 0 to 1. The array is reused by the next call. */
  cosines(vector: SparseVector): Float64Array;
}

/** An inverted index: for each feature the questions that have it. */
export function createNearestQuestion(vectors: readonly SparseVector[], size: number): NearestQuestion {
  const starts = new Int32Array(size + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const filled = starts.slice();
  const questions = new Int32Array(starts[size] ?? 0);
  const weights = new Float64Array(questions.length);
  vectors.forEach(({ ids, values }, question) => {
    ids.forEach((id, i) => {
      const place = filled[id] ?? 0;
      questions[place] = question;
      weights[place] = values[i] ?? 0;
      filled[id] = place + 1;
    });
  });
  const result = new Float64Array(vectors.length);
  return {
    cosines({ ids, values }) {
      result.fill(0);
      for (let j = 0; j < ids.length; j += 1) {
        const id = ids[j] ?? 0;
        const value = values[j] ?? 0;
        const end = starts[id + 1] ?? 0;
        for (let place = starts[id] ?? 0; place < end; place += 1) {
          const question = questions[place] ?? 0;
          result[question] = (result[question] ?? 0) + (weights[place] ?? 0) * value;
        }
      }
      return result;
    },
  };
}
