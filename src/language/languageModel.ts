import { eachLanguageGram, gramSlots } from './eachLanguageGram.ts';
import { fold } from './fold.ts';
import { languages, type Language } from './Language.ts';

/** A text whose language is known. */
export interface LanguageSample {
  language: Language;
  text: string;
}

/** A linear model that tells languages apart. */
export interface LanguageModel {
  /** For each gram's slot one weight a language, in the order of `languages`. */
  weights: Float32Array;
  /** The whole words that were learnt. */
  words: ReadonlySet<number>;
}

const columns = languages.length;
/** Customers leave accents out, so that each sample is learnt without them as well, for half. */
const shareOfFolded = 0.5;

/** Learns from samples. Logistic regression, in a fixed order: the same samples give the same model. */
export function trainLanguageModel(samples: Iterable<LanguageSample>): LanguageModel {
  return learn({ weights: new Float32Array(gramSlots * columns), words: new Set() }, samples, { passes: 12, firstStep: 0.5 });
}

/** Learns from more samples what the model did not know, gently: it keeps what it knew. The old model stays as it is. */
export function refineLanguageModel(model: LanguageModel, samples: Iterable<LanguageSample>): LanguageModel {
  return learn(model, samples, { passes: 2, firstStep: 0.15 });
}

/** The votes for each of the four languages, in their order, in logits; and whether any word was seen before. */
export function languageVotes({ weights, words }: LanguageModel, text: string): { votes: Float64Array; known: boolean } {
  const votes = new Float64Array(columns);
  let squares = 0;
  let known = false;
  eachLanguageGram(text, (slot, weight) => {
    squares += weight * weight;
    for (let c = 0; c < columns; c += 1) votes[c] = (votes[c] ?? 0) + (weights[slot * columns + c] ?? 0) * weight;
  }, (word) => {
    known ||= words.has(word);
  });
  return { votes: votes.map((vote) => vote / normOf(squares)), known };
}

function learn(before: LanguageModel, samples: Iterable<LanguageSample>, { passes, firstStep }: { passes: number; firstStep: number }): LanguageModel {
  const words = new Set(before.words);
  const lessons = lessonsOf(samples, words);
  const weights = before.weights.slice();
  // Far apart ones follow each other, so that no language is learnt last.
  const stride = strideFor(lessons.count);
  const votes = new Float64Array(columns);
  for (let pass = 0; pass < passes; pass += 1) {
    const step = firstStep / (1 + pass * 0.5);
    for (let i = 0, at = 0; i < lessons.count; i += 1, at = (at + stride) % lessons.count) learnOne(lessons, at, weights, step, votes);
  }
  return { weights, words };
}

/** Samples taken apart, the grams of all in two long rows: a small object for each would take most of the time. */
interface Lessons {
  count: number;
  /** Where each lesson's grams begin; one more at the end. */
  starts: Int32Array;
  slots: Int32Array;
  values: Float32Array;
  column: Int32Array;
  /** How much each is worth. */
  share: Float32Array;
}

function lessonsOf(samples: Iterable<LanguageSample>, words: Set<number>): Lessons {
  const starts = [0];
  const slots: number[] = [];
  const values: number[] = [];
  const column: number[] = [];
  const share: number[] = [];
  const add = (text: string, language: Language, worth: number): void => {
    const from = values.length;
    let squares = 0;
    eachLanguageGram(text, (slot, weight) => {
      slots.push(slot);
      values.push(weight);
      squares += weight * weight;
    }, (word) => words.add(word));
    const norm = normOf(squares);
    for (let j = from; j < values.length; j += 1) values[j] = (values[j] ?? 0) / norm;
    starts.push(values.length);
    column.push(languages.indexOf(language));
    share.push(worth);
  };
  for (const { text, language } of samples) {
    add(text, language, 1);
    const folded = fold(text);
    if (folded !== text.toLowerCase()) add(folded, language, shareOfFolded);
  }
  return {
    count: column.length, starts: Int32Array.from(starts), slots: Int32Array.from(slots), values: Float32Array.from(values), column: Int32Array.from(column), share: Float32Array.from(share),
  };
}

/** @param votes room to work in */
function learnOne({ starts, slots, values, column, share }: Lessons, lesson: number, weights: Float32Array, step: number, votes: Float64Array): void {
  const [from, to] = [starts[lesson] ?? 0, starts[lesson + 1] ?? 0];
  votes.fill(0);
  for (let j = from; j < to; j += 1) {
    const base = (slots[j] ?? 0) * columns;
    const value = values[j] ?? 0;
    for (let c = 0; c < columns; c += 1) votes[c] = (votes[c] ?? 0) + (weights[base + c] ?? 0) * value;
  }
  let sum = 0;
  for (let c = 0; c < columns; c += 1) {
    const chance = Math.exp(votes[c] ?? 0);
    votes[c] = chance;
    sum += chance;
  }
  for (let c = 0; c < columns; c += 1) votes[c] = ((c === column[lesson] ? 1 : 0) - (votes[c] ?? 0) / sum) * step * (share[lesson] ?? 0);
  for (let j = from; j < to; j += 1) {
    const base = (slots[j] ?? 0) * columns;
    const value = values[j] ?? 0;
    for (let c = 0; c < columns; c += 1) weights[base + c] = (weights[base + c] ?? 0) + (votes[c] ?? 0) * value;
  }
}

/** Between none and unit length: a long text shows more than a short one, though not in proportion. */
function normOf(squares: number): number {
  return squares ** 0.25 || 1;
}

function strideFor(count: number): number {
  let stride = Math.max(1, Math.floor(count * 0.618));
  while (count > 1 && greatestDivisor(stride, count) > 1) stride += 1;
  return stride;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
