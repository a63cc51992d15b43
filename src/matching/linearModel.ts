import type { SparseVector } from './vectoriser.ts';
import type { Tuning } from './tuning.ts';

/** A linear model over all entries at once. */
export interface LinearModel {
  /** Adds each entry's vote for a vector to `votes`, in logits. */
  vote(vector: SparseVector, votes: Float64Array): void;
  /** What one feature says for one entry. */
  weightOf(feature: number, entry: number): number;
  /** How much question `question` has pulled the weights of `entry` towards itself: take it out, and its own vote falls by that times its square. */
  pullOf(question: number, entry: number): number;
}

/** Steps smaller than this are not taken: they cost as much as others and change nothing. */
const smallestStep = 3e-3;

/**
 * Multinomial logistic regression with a small quadratic penalty, by stochastic gradient descent in a fixed pseudo-random order, so that
 * the same questions give the same model. Chosen over one-against-all linear SVMs and complement naive Bayes, which were measured on the
 * same features: two to three points better among few questions, and its votes are probabilities.
 * @param labels the entry of each question, 0 to `entries` − 1
 */
export function trainLinearModel(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  { entries, size }: { entries: number; size: number },
  { passes, step, penalty }: Pick<Tuning, 'passes' | 'step' | 'penalty'>,
): LinearModel {
  const weights = new Float32Array((size + 1) * entries);
  const pulls = new Float64Array(vectors.length * entries);
  // The penalty shrinks all weights at every step; kept as one factor, that costs nothing.
  let scale = 1;
  const votes = new Float64Array(entries);
  const active = new Int32Array(entries);
  const order = Int32Array.from(vectors, (_, i) => i);
  let seed = 1;

  for (let pass = 0; pass < passes; pass += 1) {
    seed = shuffle(order, seed);
    const stepNow = step / (1 + pass * 0.2);
    for (const question of order) {
      const vector = vectors[question];
      if (vector === undefined) continue;
      addVotes(vector, weights, entries, size, votes.fill(0));
      for (let c = 0; c < entries; c += 1) votes[c] = (votes[c] ?? 0) * scale;
      toProbabilities(votes);
      scale *= 1 - (stepNow * penalty) / vectors.length;
      let count = 0;
      for (let c = 0; c < entries; c += 1) {
        const move = (((labels[question] === c ? 1 : 0) - (votes[c] ?? 0)) * stepNow) / scale;
        votes[c] = move;
        if (Math.abs(move * scale) < smallestStep) continue;
        active[count] = c;
        count += 1;
        const pull = question * entries + c;
        pulls[pull] = (pulls[pull] ?? 0) + move;
      }
      addMoves(vector, weights, entries, size, votes, active, count);
    }
  }
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) * scale;
  for (let i = 0; i < pulls.length; i += 1) pulls[i] = (pulls[i] ?? 0) * scale;

  return {
    vote: (vector, into) => addVotes(vector, weights, entries, size, into),
    weightOf: (feature, entry) => weights[feature * entries + entry] ?? 0,
    pullOf: (question, entry) => pulls[question * entries + entry] ?? 0,
  };
}

/** The last row of the weights is what every question has: the bias. */
function addVotes({ ids, values }: SparseVector, weights: Float32Array, entries: number, size: number, votes: Float64Array): void {
  for (let j = 0; j <= ids.length; j += 1) {
    const base = (j < ids.length ? (ids[j] ?? 0) : size) * entries;
    const value = j < ids.length ? (values[j] ?? 0) : 1;
    for (let c = 0; c < entries; c += 1) votes[c] = (votes[c] ?? 0) + (weights[base + c] ?? 0) * value;
  }
}

function addMoves(
  { ids, values }: SparseVector,
  weights: Float32Array,
  entries: number,
  size: number,
  moves: Float64Array,
  active: Int32Array,
  count: number,
): void {
  for (let j = 0; j <= ids.length; j += 1) {
    const base = (j < ids.length ? (ids[j] ?? 0) : size) * entries;
    const value = j < ids.length ? (values[j] ?? 0) : 1;
    for (let k = 0; k < count; k += 1) {
      const c = active[k] ?? 0;
      weights[base + c] = (weights[base + c] ?? 0) + (moves[c] ?? 0) * value;
    }
  }
}

/** Turns votes in logits into probabilities, in place. */
export function toProbabilities(votes: Float64Array): void {
  const highest = votes.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let c = 0; c < votes.length; c += 1) {
    const value = Math.exp((votes[c] ?? 0) - highest);
    votes[c] = value;
    sum += value;
  }
  for (let c = 0; c < votes.length; c += 1) votes[c] = (votes[c] ?? 0) / sum;
}

function shuffle(order: Int32Array, seed: number): number {
  let state = seed;
  for (let i = order.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
  return state;
}
