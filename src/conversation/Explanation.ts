import type { Place } from '../faq/Finding.ts';
import type { Language } from '../language/Language.ts';
import type { Ranked, Verdict, Why } from '../matching/Reader.ts';

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
  verdict?: Verdict;
  ranked?: readonly Ranked[];
  why?: Why;
  dates?: readonly { from: string; to: string; text: string }[];
  mood?: { mood: 'angry' | 'neutral' | 'happy'; words: readonly string[] };
  /** Texts of the burst that were read as one. */
  joined?: number;
}
