import type { Verdict } from '../../../matching/Reader.ts';
import { isCovered, isRight, isWrongAnswer, topScore, type Outcome } from '../Outcome.ts';
import { calibrationOf } from './calibration.ts';
import { rocOf } from './roc.ts';
import { share } from './share.ts';

/** How well messages are understood. Shares are 0 to 1, of all cases unless they say otherwise, and 0 where there is none to share. */
export interface Figures {
  cases: number;
  /** Cases that the FAQ should answer, and those it should not. */
  covered: number;
  unrelated: number;
  /** Of the covered: the right entry ranked first, and among the first three. */
  first: number;
  amongThree: number;
  /** How many were answered at once. */
  answered: number;
  /** Of those: the part that was right. What was unrelated is never right. */
  precision: number;
  /** Of the covered: answered at once, and rightly. */
  answeredRight: number;
  /** Answered, but wrongly: with another entry, or where nothing should answer. */
  wrong: number;
  /** How many of the covered were clarified; and of those: the right one was offered. */
  clarified: number;
  offeredRight: number;
  /** By verdict. */
  verdicts: Readonly<Record<Verdict, number>>;
  /** Of what nothing should answer: answered all the same. */
  unrelatedAnswered: number;
  /** How well the score tells covered from unrelated: 0.5 is chance, 1 is always. */
  auroc?: number;
  /** How far the score is from what it promises, on average, and its mean square; see {@link calibrationOf}. */
  calibrationError: number;
  brier: number;
  /** Recognised as the case says, of those that say; nothing where none says, or where the bot was told. */
  language?: number;
}

/** @param langKnown the bot was told the languages, so that there was none to recognise */
export function figuresOf(outcomes: readonly Outcome[], langKnown = false): Figures {
  const covered = outcomes.filter(isCovered);
  const unrelated = outcomes.filter((outcome) => !isCovered(outcome));
  const answered = outcomes.filter(({ verdict }) => verdict === 'answer');
  const clarified = covered.filter(({ verdict }) => verdict === 'clarify');
  const spoken = langKnown ? [] : outcomes.filter(({ test }) => test.lang !== undefined);
  const verdictShare = (verdict: Verdict): number => share(outcomes, (outcome) => outcome.verdict === verdict);
  const area = rocOf(covered.map(topScore), unrelated.map(topScore))?.area;
  const { expectedError, brier } = calibrationOf(outcomes);
  return {
    cases: outcomes.length,
    covered: covered.length,
    unrelated: unrelated.length,
    first: share(covered, isRight),
    amongThree: share(covered, ({ ranked, test }) => ranked.slice(0, 3).some(({ id }) => test.right.includes(id))),
    answered: answered.length,
    precision: share(answered, isRight),
    answeredRight: share(covered, (outcome) => outcome.verdict === 'answer' && isRight(outcome)),
    wrong: share(outcomes, isWrongAnswer),
    clarified: clarified.length,
    offeredRight: share(clarified, ({ offered, test }) => offered.some((id) => test.right.includes(id))),
    verdicts: { answer: verdictShare('answer'), clarify: verdictShare('clarify'), none: verdictShare('none') },
    unrelatedAnswered: share(unrelated, ({ verdict }) => verdict === 'answer'),
    ...(area !== undefined && { auroc: area }),
    calibrationError: expectedError,
    brier,
    ...(spoken.length > 0 && { language: share(spoken, isLanguageRight) }),
  };
}

/** Written Nynorsk is answered in Bokmål. */
function isLanguageRight({ test, lang }: Outcome): boolean {
  return (test.langs ?? [test.lang]).some((each) => lang === (each === 'nn' || each === 'no' ? 'nb' : each));
}
