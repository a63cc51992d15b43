import type { Language } from '../language/Language.ts';
import { trainLinearModel, type LinearModel } from './linearModel.ts';
import { createNearestQuestion } from './nearestQuestion.ts';
import type { Question } from './Question.ts';
import type { Tuning } from './tuning.ts';
import { createVectoriser, type SparseVector, type Vectoriser } from './vectoriser.ts';
import type { Word } from './Word.ts';

/** What speaks for each entry. Arrays go by the number of the entry, and are reused by the next call. */
export interface Scores {
  vector: SparseVector;
  /** All votes together, in logits. */
  votes: Float64Array;
  /** The cosine to the nearest question of the entry. */
  cosines: Float64Array;
  /** Which question that is; −1 if none has anything in common. */
  nearest: Int32Array;
}

/** A trained model: words in, votes for entries out. */
export interface Scorer {
  score(words: readonly Word[], language: Language): Scores;
  vectoriser: Vectoriser;
  vectors: readonly SparseVector[];
  linear: LinearModel;
}

/** Trains the linear model and the index of questions. */
export function createScorer(questions: readonly Question[], entries: number, tuning: Tuning): Scorer {
  const vectoriser = createVectoriser(questions.map(({ words }) => words), tuning);
  const vectors = questions.map(({ words }) => vectoriser.vectorise(words));
  const linear = trainLinearModel(vectors, questions.map(({ entry }) => entry), { entries, size: vectoriser.size }, tuning);
  const index = createNearestQuestion(vectors, vectoriser.size);
  const votes = new Float64Array(entries);
  const cosines = new Float64Array(entries);
  const nearest = new Int32Array(entries);
  return {
    vectoriser,
    vectors,
    linear,
    score(words, language) {
      const vector = vectoriser.vectorise(words);
      linear.vote(vector, votes.fill(0));
      cosines.fill(0);
      nearest.fill(-1);
      const all = index.cosines(vector);
      questions.forEach((question, i) => {
        const cosine = (all[i] ?? 0) * (question.language === language ? 1 : 1 - tuning.foreignCosine);
        if (question.kind === 'question' && cosine > (cosines[question.entry] ?? 0)) {
          cosines[question.entry] = cosine;
          nearest[question.entry] = i;
        }
      });
      for (let c = 0; c < entries; c += 1) votes[c] = (votes[c] ?? 0) + tuning.cosineVote * (cosines[c] ?? 0);
      return { vector, votes, cosines, nearest };
    },
  };
}
