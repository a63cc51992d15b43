import { learnLanguages } from '../language/recogniseLanguage.ts';
import { coreOf } from './exactQuestions.ts';
import { createFeatureTable } from './featureTable.ts';
import type { Lessons } from './Lessons.ts';
import { trainLinearModel } from './linearModel.ts';
import type { Model } from './Model.ts';
import { createNearestQuestion } from './nearestQuestion.ts';
import type { ReaderPacks } from './ReaderPacks.ts';
import { tuning as standard, type Tuning } from './tuning.ts';
import { createVectoriser, type SparseVector } from './vectoriser.ts';
import type { Word } from './Word.ts';
import { createWordReader, type WordReader } from './wordReader.ts';

/** Learns a FAQ. Pure and deterministic: the same lessons make the same model. Takes about a second for a thousand questions. */
export function learn(lessons: Lessons, packs: ReaderPacks, tuning: Tuning = standard): Model {
  const wordReader = createWordReader(lessons, packs, tuning);
  const asked = wordReader.texts.filter(({ kind }) => kind === 'question');
  return { ...learnWords(wordReader, elsewhereOf(wordReader, packs), tuning), languages: learnLanguages(packs, asked) };
}

/** Messages to nobody in the shop, of all its languages. */
export function elsewhereOf({ spoken, read }: WordReader, packs: ReaderPacks): Word[][] {
  return spoken.flatMap((language) => packs[language].lexicon.elsewhere.map((text) => read(text, language)));
}

/** Learns what the words say, but not which language they are in. */
export function learnWords({ ids, texts, read }: WordReader, elsewhere: readonly (readonly Word[])[], tuning: Tuning): Omit<Model, 'languages'> {
  const questions = texts.map(({ text, language }) => read(text, language));
  const features = createFeatureTable(questions, tuning);
  const vectoriser = createVectoriser(features, tuning);
  const vectors = questions.map((words) => vectoriser.vectorise(words));
  // Messages to nobody in this shop are one more entry, the last: it takes votes from the others and is never ranked. What the FAQ asks
  // itself, say after a summer job, is not among them.
  const index = createNearestQuestion(vectors.filter((_, i) => texts[i]?.kind === 'question'), vectoriser.size);
  const foreign = elsewhere.map((words) => vectoriser.vectorise(words)).filter((vector) => !index.cosines(vector).some((cosine) => cosine >= tuning.covered));
  const weights = trainLinearModel(
    [...vectors, ...foreign],
    [...texts.map(({ entry }) => entry), ...foreign.map(() => ids.length)],
    { entries: ids.length + 1, size: vectoriser.size },
    tuning,
  );
  return { features, cores: questions.map(coreOf), ...joined(vectors), weights };
}

function joined(vectors: readonly SparseVector[]): Pick<Model, 'starts' | 'featureIds' | 'values'> {
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach(({ ids }, i) => { starts[i + 1] = (starts[i] ?? 0) + ids.length; });
  const featureIds = new Int32Array(starts.at(-1) ?? 0);
  const values = new Float64Array(featureIds.length);
  vectors.forEach((vector, i) => {
    featureIds.set(vector.ids, starts[i]);
    values.set(vector.values, starts[i]);
  });
  return { starts, featureIds, values };
}
