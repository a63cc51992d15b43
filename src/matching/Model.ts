import type { LanguageModel } from '../language/languageModel.ts';
import type { FeatureTable } from './featureTable.ts';

/**
 * What was learnt of a FAQ: plain data, so that it can be learnt in one thread and used in another, and be kept in a file.
 * Questions are numbered as `textsOf` lists them.
 */
export interface Model {
  features: FeatureTable;
  /** The words of each question but for courtesies, folded. */
  cores: readonly string[];
  /** The questions as vectors, one after the other: those of question `i` begin at `starts[i]`. */
  starts: Int32Array;
  featureIds: Int32Array;
  values: Float64Array;
  /** The linear model: a row a feature and one more for the bias, a column an entry and one more for none of them. */
  weights: Float32Array;
  /** Tells the languages apart. */
  languages: LanguageModel;
}
