import type { Place } from '../faq/Finding.ts';
import type { Alarm } from '../language/findAlarm.ts';
import type { Language } from '../language/Language.ts';
import type { Ranked, Verdict, Why } from '../matching/Reader.ts';
import type { Leaning } from './Understanding.ts';

/** One of the things that a message asked. */
export interface ExplainedPart {
  text: string;
  verdict: Verdict;
  /** The entry that answered it. */
  entry?: string;
  ranked: readonly Ranked[];
  why: Why;
  dates?: readonly { from: string; to: string; text: string }[];
  location?: string;
}

/** Why the bot said what it said: stored with each reply. */
export interface Explanation {
  /** One plain English sentence. */
  summary: string;
  /** The road the message took: `question`, `label`, `choice`, `command` … */
  route: string;
  /** What the bot did, in order: `answer return-policy`, `queue asked` … */
  actions: readonly string[];
  language: Language;
  /** The FAQ that answered. */
  faqVersion: string;
  /** The calibration that judged: FAQ version and calibration. */
  calibration?: string;
  entry?: { id: string; place: Place };
  /** All that gave an answer, where there is more than one. */
  entries?: readonly { id: string; place: Place }[];
  verdict?: Verdict;
  ranked?: readonly Ranked[];
  why?: Why;
  dates?: readonly { from: string; to: string; text: string }[];
  mood?: { mood: 'angry' | 'neutral' | 'happy'; words: readonly string[] };
  /** Whether the words told the language. */
  languageSure?: boolean;
  /** What was asked, where that is more than one thing. */
  parts?: readonly ExplainedPart[];
  /** What it was read by besides its words. */
  leans?: Leaning;
  alarm?: Alarm;
  /** Texts of the burst that were read as one. */
  joined?: number;
}
