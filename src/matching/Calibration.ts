import type { Signals } from './signals.ts';

/** What is seen of a reading when its confidence is judged, and what each is worth, in logits. */
export interface SignalWorths {
  always: number;
  margin: number;
  chance: number;
  cosine: number;
  covered: number;
  keyword: number;
  length: number;
}

/** How a FAQ's readings are judged. Plain data. */
export interface Calibration {
  /** `general`, or `own-` and the seed with which the FAQ's own questions were held out. */
  id: string;
  /** The coefficients of {@link confidence}. */
  worths: SignalWorths;
  /** What each entry adds, in logits: below 0 for one that is often taken for another's, by its id. */
  entries: Readonly<Record<string, number>>;
  /** From this score on the best entry is the answer. */
  answerFrom: number;
}

/**
 * What the worths are before a FAQ's own questions have been looked at; `…Entries` belongs to a signal times the logarithm of the number
 * of entries, `questions` to the logarithm of how many questions an entry has in each language. Fitted by `test/bench/fitConfidence.ts` on
 * readings by FAQs of 1 to 150 entries with 1 to 16 questions each, a third of them of messages that the FAQ does not cover; in some a
 * quarter of the entries are new, with three questions in one language.
 */
export const general = {
  always: 7.5,
  margin: 1.36,
  chance: 1.67,
  cosine: -8.4,
  covered: 2.92,
  keyword: -1.84,
  length: 0.31,
  entries: -1.47,
  questions: -1.27,
  chanceEntries: -0.23,
  cosineEntries: 1.01,
};

/** What an uncalibrated FAQ answers from. */
const usualAnswerFrom = 0.65;

/** The calibration of a FAQ that nothing else is known of. @param size how many entries, and questions an entry in each language */
export function generalCalibration({ entries, questions }: { entries: number; questions: number }): Calibration {
  const many = Math.log(Math.max(1, entries));
  return {
    id: 'general',
    worths: {
      always: general.always + general.entries * many + general.questions * Math.log(Math.max(1, questions)),
      margin: general.margin,
      chance: general.chance + general.chanceEntries * many,
      cosine: general.cosine + general.cosineEntries * many,
      covered: general.covered,
      keyword: general.keyword,
      length: general.length,
    },
    entries: {},
    answerFrom: usualAnswerFrom,
  };
}

/** The signals as the worths take them. */
export function regressors(signals: Signals): SignalWorths {
  return {
    always: 1,
    margin: Math.tanh(signals.margin / 3),
    chance: signals.chance,
    cosine: signals.cosine,
    covered: signals.covered,
    keyword: signals.keyword ? 1 : 0,
    length: Math.log(1 + signals.words),
  };
}
