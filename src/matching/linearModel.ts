import type { SparseVector } from './vectoriser.ts';
import type { Tuning } from './tuning.ts';

/** A linear model over all entries at once. */
export interface LinearModel {
  /** Adds each entry's vote for a vector to `votes`, in logits. */
  vote(vector: SparseVector, votes: Float64Array): void;
  /** What one feature says for one entry. */
  weightOf(feature: number, entry: number): number;
}

/** How many entries a model tells apart, and by how many features. */
export interface LinearShape {
  entries: number;
  size: number;
}

/** @param weights as {@link trainLinearModel} makes them */
export function createLinearModel(weights: Float32Array, { entries, size }: LinearShape): LinearModel {
  const columns = Int32Array.from({ length: entries }, (_, entry) => entry);
  return {
    vote: (vector, votes) => addVotes(vector, weights, { entries, size, columns }, votes),
    weightOf: (feature, entry) => weights[feature * entries + entry] ?? 0,
  };
}

/** Steps smaller than this are not taken: they cost as much as others and change next to nothing. */
const smallestStep = 5e-3;

/** With more entries than this, most passes look only at the rivals of each question's entry: the others cannot be mistaken for it. */
const mostRivals = 30;
/** Every so many passes all entries are looked at, and the rivals chosen anew. */
const rivalsEvery = 4;

/**
 * Multinomial logistic regression with a small quadratic penalty, by stochastic gradient descent in a fixed pseudo-random order, so that
 * the same questions give the same model. Chosen over one-against-all linear SVMs and complement naive Bayes, which were measured on the
 * same features: two to three points better where questions are few, and its votes are probabilities.
 * @param labels the entry of each question, 0 to `entries` − 1
 * @returns a row a feature, a column an entry; the last row is what every question has: the bias
 */
export function trainLinearModel(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  { entries, size }: LinearShape,
  { passes, step, penalty, balance }: Pick<Tuning, 'passes' | 'step' | 'penalty' | 'balance'>,
): Float32Array {
  const weights = new Float32Array((size + 1) * entries);
  // The penalty shrinks all weights at every step; kept as one factor, that costs nothing.
  let scale = 1;
  const all = Int32Array.from({ length: entries }, (_, entry) => entry);
  const rivals: Int32Array[] = [];
  const rest = new Float64Array(vectors.length);
  const votes = new Float64Array(entries);
  const moves = new Float64Array(entries);
  const moved = new Int32Array(entries);
  const shares = sharesOf(labels, entries, balance);
  // Worth three means learnt three times a pass: one step three times as long would overshoot.
  const order = Int32Array.from(vectors.flatMap((_, i) => Array.from({ length: Math.max(1, Math.round(shares[labels[i] ?? 0] ?? 1)) }, () => i)));
  let seed = 1;

  for (let pass = 0; pass < passes; pass += 1) {
    seed = shuffle(order, seed);
    const stepNow = step / (1 + pass * 0.2);
    const looksAtAll = entries <= mostRivals || pass % rivalsEvery === 0;
    for (const question of order) {
      const vector = vectors[question] ?? nothing;
      const label = labels[question] ?? 0;
      const columns = looksAtAll ? all : (rivals[question] ?? all);
      addVotes(vector, weights, { entries, size, columns }, votes.fill(0));
      let sum = columns === all ? 0 : (rest[question] ?? 0);
      for (const c of columns) {
        const chance = Math.exp((votes[c] ?? 0) * scale);
        moves[c] = chance;
        sum += chance;
      }
      if (looksAtAll && entries > mostRivals) {
        rivals[question] = likeliest(moves, label);
        rest[question] = sum - (rivals[question] ?? all).reduce((known, c) => known + (moves[c] ?? 0), 0);
      }
      scale *= 1 - (stepNow * penalty) / vectors.length;
      let count = 0;
      for (const c of columns) {
        const move = ((label === c ? 1 : 0) - (moves[c] ?? 0) / sum) * stepNow * Math.min(1, shares[label] ?? 1);
        if (Math.abs(move) < smallestStep) continue;
        moves[c] = move / scale;
        moved[count] = c;
        count += 1;
      }
      addMoves(vector, weights, { entries, size, columns: moved.subarray(0, count) }, moves);
    }
  }
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) * scale;

  return weights;
}

const nothing: SparseVector = { ids: new Int32Array(), values: new Float64Array() };

interface Shape {
  entries: number;
  size: number;
  /** The entries that are looked at. */
  columns: Int32Array;
}

/** What a question of each entry is worth. An entry of three questions would otherwise drown among entries of fifty. */
function sharesOf(labels: readonly number[], entries: number, balance: number): Float64Array {
  const counts = new Float64Array(entries);
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  const used = counts.filter((count) => count > 0);
  const mean = labels.length / used.length;
  return counts.map((count) => (count === 0 ? 0 : (mean / count) ** balance));
}

/**
 * Four features at a time, which saves most of the reading and writing of votes: this loop is where training spends its time. They are added
 * in their order, the bias last, so that the sums are the same to the last bit however many are taken at a time.
 */
function addVotes(vector: SparseVector, weights: Float32Array, { entries, size, columns }: Shape, votes: Float64Array): void {
  const { ids, values } = vector;
  const count = ids.length;
  const row = (j: number): number => (j < count ? (ids[j] ?? 0) : size) * entries;
  const value = (j: number): number => (j < count ? (values[j] ?? 0) : 1);
  const isAll = columns.length === entries;
  let j = 0;
  for (; j + 3 <= count; j += 4) {
    if (isAll) addRows(weights, votes, entries, row(j), value(j), row(j + 1), value(j + 1), row(j + 2), value(j + 2), row(j + 3), value(j + 3));
    else addSomeOfRows(weights, votes, columns, row(j), value(j), row(j + 1), value(j + 1), row(j + 2), value(j + 2), row(j + 3), value(j + 3));
  }
  for (; j <= count; j += 1) {
    const [base, factor] = [row(j), value(j)];
    if (isAll) for (let c = 0; c < entries; c += 1) votes[c] = (votes[c] ?? 0) + (weights[base + c] ?? 0) * factor;
    else for (const c of columns) votes[c] = (votes[c] ?? 0) + (weights[base + c] ?? 0) * factor;
  }
}

function addRows(weights: Float32Array, votes: Float64Array, entries: number, first: number, a: number, second: number, b: number, third: number, d: number, fourth: number, e: number): void {
  for (let c = 0; c < entries; c += 1) {
    votes[c] = (votes[c] ?? 0) + (weights[first + c] ?? 0) * a + (weights[second + c] ?? 0) * b + (weights[third + c] ?? 0) * d + (weights[fourth + c] ?? 0) * e;
  }
}

function addSomeOfRows(weights: Float32Array, votes: Float64Array, columns: Int32Array, first: number, a: number, second: number, b: number, third: number, d: number, fourth: number, e: number): void {
  for (const c of columns) {
    votes[c] = (votes[c] ?? 0) + (weights[first + c] ?? 0) * a + (weights[second + c] ?? 0) * b + (weights[third + c] ?? 0) * d + (weights[fourth + c] ?? 0) * e;
  }
}

function addMoves({ ids, values }: SparseVector, weights: Float32Array, { entries, size, columns }: Shape, moves: Float64Array): void {
  const count = columns.length;
  for (let j = 0; j <= ids.length; j += 1) {
    const base = (j < ids.length ? (ids[j] ?? 0) : size) * entries;
    const value = j < ids.length ? (values[j] ?? 0) : 1;
    for (let k = 0; k < count; k += 1) {
      const c = columns[k] ?? 0;
      weights[base + c] = (weights[base + c] ?? 0) + (moves[c] ?? 0) * value;
    }
  }
}

/** The entries with the highest chances, the right one always among them. */
function likeliest(chances: Float64Array, label: number): Int32Array {
  const lowest = lowestOfHighest(chances, mostRivals);
  let count = 0;
  for (let c = 0; c < chances.length; c += 1) if (c === label || (chances[c] ?? 0) >= lowest) count += 1;
  const found = new Int32Array(count);
  count = 0;
  for (let c = 0; c < chances.length; c += 1) {
    if (c !== label && (chances[c] ?? 0) < lowest) continue;
    found[count] = c;
    count += 1;
  }
  return found;
}

/** The least of the so many highest, by a heap with the least on top: sorting all of them took a tenth of the time of training. */
function lowestOfHighest(values: Float64Array, count: number): number {
  const heap = values.slice(0, count);
  for (let root = (count >> 1) - 1; root >= 0; root -= 1) sink(heap, root);
  for (let i = count; i < values.length; i += 1) {
    if ((values[i] ?? 0) <= (heap[0] ?? 0)) continue;
    heap[0] = values[i] ?? 0;
    sink(heap, 0);
  }
  return heap[0] ?? 0;
}

function sink(heap: Float64Array, from: number): void {
  const value = heap[from] ?? 0;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
    if ((heap[child] ?? 0) >= value) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = value;
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
