import { languages, type Language } from '../language/Language.ts';
import { createKnownWords, type KnownWords } from './knownWords.ts';
import { createLinearModel, type LinearModel } from './linearModel.ts';
import type { Model } from './Model.ts';
import { createNearestQuestion } from './nearestQuestion.ts';
import type { Tuning } from './tuning.ts';
import { createVectoriser, type SparseVector, type Vectoriser } from './vectoriser.ts';
import type { Word } from './Word.ts';
import type { LessonText } from './wordReader.ts';

/** What speaks for each entry. Arrays go by the number of the entry, and are reused by the next call. The last vote is for none of them. */
export interface Scores {
  vector: SparseVector;
  /** All votes together, in logits. */
  votes: Float64Array;
  /** The cosine to the nearest question of the entry. */
  cosines: Float64Array;
  /** Which question that is; −1 if none has anything in common. */
  nearest: Int32Array;
}

/** A trained model at work: words in, votes for entries out. */
export interface Scorer {
  score(words: readonly Word[], language: Language): Scores;
  known: KnownWords;
  vectoriser: Vectoriser;
  vectors: readonly SparseVector[];
  linear: LinearModel;
}

const nothing: SparseVector = { ids: new Int32Array(), values: new Float64Array() };

/** @param texts what was learnt, in the order of its numbers */
export function createScorer(model: Omit<Model, 'languages'>, texts: readonly LessonText[], entries: number, tuning: Tuning): Scorer {
  const vectoriser = createVectoriser(model.features, tuning);
  const vectors = texts.map((_, i): SparseVector => ({
    ids: model.featureIds.subarray(model.starts[i], model.starts[i + 1]),
    values: model.values.subarray(model.starts[i], model.starts[i + 1]),
  }));
  // Hints are learnt by the linear model, but are no question that a message could be near to.
  const index = createNearestQuestion(vectors.map((vector, i) => (texts[i]?.kind === 'question' ? vector : nothing)), vectoriser.size);
  const linear = createLinearModel(model.weights, { entries: entries + 1, size: vectoriser.size });
  const entryOf = Int32Array.from(texts, ({ entry }) => entry);
  const languageOf = Uint8Array.from(texts, ({ language }) => languages.indexOf(language));
  const votes = new Float64Array(entries + 1);
  const cosines = new Float64Array(entries);
  const nearest = new Int32Array(entries);
  return {
    known: createKnownWords(vectoriser, vectors, entryOf, entries),
    vectoriser,
    vectors,
    linear,
    score(words, language) {
      const vector = vectoriser.vectorise(words);
      linear.vote(vector, votes.fill(0));
      cosines.fill(0);
      nearest.fill(-1);
      const all = index.cosines(vector);
      const own = languages.indexOf(language);
      for (let i = 0; i < all.length; i += 1) {
        if (all[i] === 0) continue;
        const cosine = (all[i] ?? 0) * (languageOf[i] === own ? 1 : 1 - tuning.foreignCosine);
        const entry = entryOf[i] ?? 0;
        if (cosine > (cosines[entry] ?? 0)) {
          cosines[entry] = cosine;
          nearest[entry] = i;
        }
      }
      for (let c = 0; c < entries; c += 1) votes[c] = (votes[c] ?? 0) + tuning.cosineVote * (cosines[c] ?? 0);
      return { vector, votes, cosines, nearest };
    },
  };
}
