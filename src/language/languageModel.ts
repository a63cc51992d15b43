import { fold } from './fold.ts';
import { languages, type Language } from './Language.ts';
import { languageGrams } from './languageGrams.ts';

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
  return learn({ ids: new Map(), weights: new Float64Array() }, samples, { passes: 6, firstStep: 0.5 });
}

/** Learns from more samples what the model did not know, gently: it keeps what it knew. The old model stays as it is. */
export function refineLanguageModel(model: LanguageModel, samples: Iterable<LanguageSample>): LanguageModel {
  return learn(model, samples, { passes: 2, firstStep: 0.15 });
}

/** The votes for each of the four languages, in their order, in logits. */
export function languageVotes({ ids, weights }: LanguageModel, text: string): Float64Array {
  const grams = languageGrams(text);
  const norm = normOf(grams.weights);
  const votes = new Float64Array(columns);
  grams.names.forEach((name, i) => {
    const id = ids.get(name);
    if (id === undefined) return;
    for (let c = 0; c < columns; c += 1) votes[c] = (votes[c] ?? 0) + ((weights[id * columns + c] ?? 0) * (grams.weights[i] ?? 0)) / norm;
  });
  return votes;
}

function learn(before: LanguageModel, samples: Iterable<LanguageSample>, { passes, firstStep }: { passes: number; firstStep: number }): LanguageModel {
  const ids = new Map(before.ids);
  const lessons = [...samples].flatMap((sample) => lessonsOf(sample, ids));
  const weights = new Float64Array(ids.size * columns);
  weights.set(before.weights);
  // Far apart ones follow each other, so that no language is learnt last.
  const stride = strideFor(lessons.length);
  for (let pass = 0; pass < passes; pass += 1) {
    const step = firstStep / (1 + pass * 0.5);
    for (let i = 0, at = 0; i < lessons.length; i += 1, at = (at + stride) % lessons.length) {
      const lesson = lessons[at];
      if (lesson !== undefined) learnOne(lesson, weights, step);
    }
  }
  return { ids, weights };
}

function lessonsOf({ text, language }: LanguageSample, known: Map<string, number>): Lesson[] {
  const folded = fold(text);
  const ways = folded === text.toLowerCase() ? [{ text, share: 1 }] : [{ text, share: 1 }, { text: folded, share: shareOfFolded }];
  return ways.map((way) => {
    const { names, weights } = languageGrams(way.text);
    const norm = normOf(weights);
    const ids = Int32Array.from(names, (name) => {
      const id = known.get(name) ?? known.size;
      if (id === known.size) known.set(name, id);
      return id;
    });
    return { ids, values: Float64Array.from(weights, (weight) => weight / norm), column: languages.indexOf(language), share: way.share };
  });
}

function learnOne({ ids, values, column, share }: Lesson, weights: Float64Array, step: number): void {
  const votes = new Float64Array(columns);
  for (let j = 0; j < ids.length; j += 1) {
    const base = (ids[j] ?? 0) * columns;
    for (let c = 0; c < columns; c += 1) votes[c] = (votes[c] ?? 0) + (weights[base + c] ?? 0) * (values[j] ?? 0);
  }
  const highest = Math.max(...votes);
  const chances = votes.map((vote) => Math.exp(vote - highest));
  const sum = chances.reduce((a, b) => a + b, 0);
  const moves = chances.map((chance, c) => ((c === column ? 1 : 0) - chance / sum) * step * share);
  for (let j = 0; j < ids.length; j += 1) {
    const base = (ids[j] ?? 0) * columns;
    for (let c = 0; c < columns; c += 1) weights[base + c] = (weights[base + c] ?? 0) + (moves[c] ?? 0) * (values[j] ?? 0);
  }
}

/** Between none and unit length: a long text shows more than a short one, though not in proportion. */
function normOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight * weight, 0) ** 0.25 || 1;
}

function strideFor(count: number): number {
  let stride = Math.max(1, Math.floor(count * 0.618));
  while (count > 1 && greatestDivisor(stride, count) > 1) stride += 1;
  return stride;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
