import type { Language } from '../language/Language.ts';
import type { Calibration } from './Calibration.ts';

/** What the matcher learns one answer of one language from. */
export interface Topic {
  id: string;
  language: Language;
  label: string;
  questions: readonly string[];
  keywords: readonly string[];
  not: readonly string[];
}

/** What is known about a message besides its text. */
export interface ReadOptions {
  /** Forces the language; one that no topic has is ranked over all. */
  language?: Language;
  /** The conversation's language until now: a mild preference. */
  before?: Language;
  /** What the channel says; it only breaks a tie. */
  locale?: Language;
  /** Leaves topics out, as if they were not there (out of date, another branch). */
  allow?: (id: string) => boolean;
}

/** *answer*: sure enough to say it; *clarify*: offer a few; *none*: the FAQ does not cover it. */
export type Verdict = 'answer' | 'clarify' | 'none';

/** A candidate. */
export interface Ranked {
  id: string;
  /** 0 to 1; higher is surer. */
  score: number;
}

/** Why the ranking is what it is, for a shop owner to read. */
export interface Why {
  /** One sentence in plain English that names the words and the rule. */
  summary: string;
  /** What decided: a rule the staff wrote, a question nearly repeated, or the words taken together. */
  rule: 'keyword' | 'question' | 'words' | 'nothing';
  /** The keyword or question of the best entry that came nearest. */
  nearest?: string;
  /** The words of the message that spoke for the best entry, weightiest first. */
  words: readonly { word: string; weight: number }[];
  /** Words that were read as another word. */
  corrected: readonly { from: string; to: string }[];
  /** Words that nothing in the FAQ holds. */
  unknown: readonly string[];
  runnerUp?: Ranked;
  /** Score of the best minus score of the runner-up. */
  margin: number;
  /** What would change it, in one sentence. */
  change: string;
}

/** What a message says, as far as the FAQ goes. */
export interface Reading {
  language: Language;
  /** Whether the words told the language: there may be too few, or they are as good in another. A forced language is sure. */
  languageSure: boolean;
  verdict: Verdict;
  /** Best first, at least three where there are three, each id once, whatever the verdict. */
  ranked: readonly Ranked[];
  /** With *clarify*: the two or three worth offering. */
  offered: readonly string[];
  why: Why;
}

/** Reads messages against one FAQ. Immutable and deterministic. */
export interface Reader {
  /** How the readings are judged. */
  calibration: Calibration;
  /** The same reader with another calibration. */
  calibrated(calibration: Calibration): Reader;
  read(text: string, options?: ReadOptions): Reading;
}
