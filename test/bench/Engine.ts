import type { Language } from '../../src/language/Language.ts';
import type { Lessons } from '../../src/matching/Lessons.ts';
import type { Ranked, Verdict } from '../../src/matching/Reader.ts';

/** What an engine says to a message. */
export interface Reply {
  /** Best first, at least three where it knows three. */
  ranked: readonly Ranked[];
  /** Only ours decides whether to answer, and what to offer. */
  verdict?: Verdict;
  offered?: readonly string[];
}

/** @param language what the message is in, where that is told; rivals take the FAQ's first language where it is not */
export type Ask = (text: string, language?: Language) => Reply | Promise<Reply>;

/** Something that learns a FAQ from its questions, and ranks its entries for a message: ours, or another's to be held against. */
export interface Engine {
  name: string;
  learn(lessons: Lessons): Ask | Promise<Ask>;
}
