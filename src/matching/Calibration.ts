import type { Signals } from './signals.ts';

/** What is seen of a reading when its confidence is judged. */
export const signalNames = ['always', 'margin', 'chance', 'lead', 'cosine', 'covered', 'keyword', 'length'] as const;

/** What each signal is worth, in logits. */
export type SignalWorths = Readonly<Record<(typeof signalNames)[number], number>>;

/**
 * The two questions of {@link confidence}: is the message about anything that the FAQ covers, and if so, is it about this entry? Judged
 * apart they are judged better than in one: a message between two entries is no stranger to the FAQ.
 */
export const judgements = ['related', 'right'] as const;
export type Judgement = (typeof judgements)[number];

/** The signals that tell; the others are worth nothing there. */
export const telling: Readonly<Record<Judgement, readonly (keyof SignalWorths)[]>> = {
  related: ['always', 'chance', 'lead', 'cosine', 'covered', 'keyword', 'length'],
  right: ['always', 'margin', 'chance', 'cosine', 'covered', 'keyword'],
};

/** How a FAQ's readings are judged. Plain data. */
export interface Calibration {
  /** `general`, or `own-` and the seed with which the FAQ's own questions were held out. */
  id: string;
  /** The coefficients of {@link confidence}. */
  worths: Readonly<Record<Judgement, SignalWorths>>;
  /** What each entry adds, in logits: below 0 for one that is often taken for another's, by its id. */
  entries: Readonly<Record<string, number>>;
  /** From this score on the best entry is the answer. */
  answerFrom: number;
}

/** Worths that depend on the size of a FAQ: each is what stands here, and so much for each unit of the logarithm of its entries and questions. */
export interface GeneralWorths {
  worths: Partial<SignalWorths>;
  perEntries: Partial<SignalWorths>;
  perQuestions: Partial<SignalWorths>;
}

/**
 * What the worths are before a FAQ's own questions have been looked at. Fitted by `test/bench/fitConfidence.ts` on readings by FAQs of 1 to
 * 150 entries with 1 to 16 questions each, a third of them of messages that the FAQ does not cover; in some a quarter of the entries are new,
 * with three questions in one language.
 */
export const general: Readonly<Record<Judgement, GeneralWorths>> = {
  related: {
    worths: { always: 9.50, chance: 0.11, lead: 1.96, cosine: -8.82, covered: 1.54, keyword: -2.06, length: 0.33 },
    perEntries: { always: -1.25, lead: -0.19, cosine: 1.10 },
    perQuestions: { always: -1.49 },
  },
  right: {
    worths: { always: 1.88, margin: 6.58, chance: 0.24, cosine: -7.17, covered: 2.35, keyword: -1.64 },
    perEntries: { always: -0.77, cosine: 0.64 },
    perQuestions: { always: -0.18 },
  },
};

/** What an uncalibrated FAQ answers from. */
const usualAnswerFrom = 0.65;

/** How large a FAQ is: its entries, and how many questions an entry has in each language. */
export interface FaqSize {
  entries: number;
  questions: number;
}

/** The calibration of a FAQ that nothing else is known of. */
export function generalCalibration({ entries, questions }: FaqSize): Calibration {
  const [many, asked] = [Math.log(Math.max(1, entries)), Math.log(Math.max(1, questions))];
  const sized = ({ worths, perEntries, perQuestions }: GeneralWorths): SignalWorths =>
    worthsOf((name) => (worths[name] ?? 0) + (perEntries[name] ?? 0) * many + (perQuestions[name] ?? 0) * asked);
  return { id: 'general', worths: { related: sized(general.related), right: sized(general.right) }, entries: {}, answerFrom: usualAnswerFrom };
}

/** A number for each signal. */
export function worthsOf(valueOf: (name: keyof SignalWorths) => number): SignalWorths {
  return Object.fromEntries(signalNames.map((name) => [name, valueOf(name)])) as Record<keyof SignalWorths, number>;
}

/** The signals as the worths take them. */
export function regressors(signals: Signals): SignalWorths {
  return {
    always: 1,
    margin: Math.tanh(signals.margin / 3),
    chance: signals.chance,
    lead: signals.lead,
    cosine: signals.cosine,
    covered: signals.covered,
    keyword: signals.keyword ? 1 : 0,
    length: Math.log(1 + signals.words),
  };
}
