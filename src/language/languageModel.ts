import { eachLanguageGram } from './eachLanguageGram.ts';
import { fold } from './fold.ts';
import { languages, type Language } from './Language.ts';

/** A text whose language is known. */
export interface LanguageSample {
  language: Language;
  text: string;
}

/** A linear model that tells languages apart. */
export interface LanguageModel {
  /** The number of each gram that a sample had. */
  ids: ReadonlyMap<string, number>;
  /** For each gram, one weight a language, in the order of `languages`. */
  weights: Float64Array;
}

interface Lesson {
  ids: Int32Array;
  values: Float64Array;
  column: number;
  /** How much it is worth. */
  share: number;
}

const columns = languages.length;
/** Customers leave accents out, so that each sample is learnt without them as well, for half. */
const shareOfFolded = 0.5;

/** Learns from samples. Logistic regression, in a fixed order: the same samples give the same model. */
export function trainLanguageModel(samples: Iterable<LanguageSample>): LanguageModel {
  return learn({ ids: new Map(), weights: new Float64Array() }, samples, { passes: 4, firstStep: 0.5 });
}

/** Learns from more samples what the model did not know, gently: it keeps what it knew. The old model stays as it is. */
export function refineLanguageModel(model: LanguageModel, samples: Iterable<LanguageSample>): LanguageModel {
  return learn(model, samples, { passes: 2, firstStep: 0.15 });
}

/** The votes for each of the four languages, in their order, in logits. */
export function languageVotes({ ids, weights }: LanguageModel, text: string): Float64Array {
  const votes = new Float64Array(columns);
  let squares = 0;
  eachLanguageGram(text, (gram, weight) => {
    squares += weight * weight;
    const id = ids.get(gram);
    if (id === undefined) return;
    for (let c = 0; c < columns; c += 1) votes[c] = (votes[c] ?? 0) + (weights[id * columns + c] ?? 0) * weight;
  });
  return votes.map((vote) => vote / normOf(squares));
}

function learn(before: LanguageModel, samples: Iterable<LanguageSample>, { passes, firstStep }: { passes: number; firstStep: number }): LanguageModel {
  const ids = new Map(before.ids);
  const lessons = [...samples].flatMap((sample) => lessonsOf(sample, ids));
  const weights = new Float64Array(ids.size * columns);
  weights.set(before.weights);
  // Far apart ones follow each other, so that no language is learnt last.
  const stride = strideFor(lessons.length);
  const votes = new Float64Array(columns);
  for (let pass = 0; pass < passes; pass += 1) {
    const step = firstStep / (1 + pass * 0.5);
    for (let i = 0, at = 0; i < lessons.length; i += 1, at = (at + stride) % lessons.length) {
      const lesson = lessons[at];
      if (lesson !== undefined) learnOne(lesson, weights, step, votes);
    }
  }
  return { ids, weights };
}

function lessonsOf({ text, language }: LanguageSample, known: Map<string, number>): Lesson[] {
  const folded = fold(text);
  const ways = folded === text.toLowerCase() ? [{ text, share: 1 }] : [{ text, share: 1 }, { text: folded, share: shareOfFolded }];
  return ways.map((way) => {
    const ids: number[] = [];
    const values: number[] = [];
    let squares = 0;
    eachLanguageGram(way.text, (gram, weight) => {
      let id = known.get(gram);
      if (id === undefined) {
        id = known.size;
        known.set(gram, id);
      }
      ids.push(id);
      values.push(weight);
      squares += weight * weight;
    });
    const norm = normOf(squares);
    return { ids: Int32Array.from(ids), values: Float64Array.from(values, (value) => value / norm), column: languages.indexOf(language), share: way.share };
  });
}

/** @param votes room to work in */
function learnOne({ ids, values, column, share }: Lesson, weights: Float64Array, step: number, votes: Float64Array): void {
  votes.fill(0);
  for (let j = 0; j < ids.length; j += 1) {
    const base = (ids[j] ?? 0) * columns;
    const value = values[j] ?? 0;
    for (let c = 0; c < columns; c += 1) votes[c] = (votes[c] ?? 0) + (weights[base + c] ?? 0) * value;
  }
  let sum = 0;
  for (let c = 0; c < columns; c += 1) {
    const chance = Math.exp(votes[c] ?? 0);
    votes[c] = chance;
    sum += chance;
  }
  for (let c = 0; c < columns; c += 1) votes[c] = ((c === column ? 1 : 0) - (votes[c] ?? 0) / sum) * step * share;
  for (let j = 0; j < ids.length; j += 1) {
    const base = (ids[j] ?? 0) * columns;
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
