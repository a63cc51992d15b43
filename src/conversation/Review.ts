import type { Instant } from '../base/Clock.ts';
import type { Explanation } from './Explanation.ts';
import type { Author, Json } from './StoredMessage.ts';
import type { TranscriptLine } from './TranscriptLine.ts';

/** A message as the review shows it. */
export interface ReviewedMessage {
  id: string;
  conversation: string;
  channel: string;
  seq: number;
  at: Instant;
  author: Author;
  kind: 'message' | 'start' | 'event';
  text: string;
  /** The addresses of pictures and files that the customer sent along. */
  files?: readonly string[];
  /** `pending`, `sent`, `failed` … for what went out. */
  status: string;
  route?: string;
  language?: string;
  verdict?: string;
  entry?: string;
  score?: number;
  mood?: string;
  explanation?: Explanation;
}

/** What to look for; everything left out is not asked about. */
export interface ReviewQuery {
  /** Each of these words, folded, somewhere in the text. */
  words?: readonly string[];
  from?: Instant;
  /** Exclusive. */
  to?: Instant;
  language?: string;
  entry?: string;
  verdict?: string;
  channel?: string;
  conversation?: string;
  author?: Author;
  limit?: number;
}

/** Something customers wrote, and how often. */
export interface Counted {
  text: string;
  count: number;
  /** A conversation in which it was written. */
  conversation: string;
  /** What it came to: the entry that was chosen, why a person was needed. */
  came?: string;
}

/** The Monday-morning look. */
export interface ReviewSummary {
  conversations: number;
  /** Messages of customers. */
  messages: number;
  /** Of them, by verdict. */
  verdicts: Readonly<Record<string, number>>;
  /** Of them, how many were angry, and how many pleased. */
  moods: { angry: number; happy: number };
  unanswered: readonly Counted[];
  clarified: readonly Counted[];
  handedOver: readonly Counted[];
  promises: { kept: number; late: number; open: number; broken: number };
}

/** Looks back over the log. */
export interface Review {
  summary(from: Instant, to: Instant, now: Instant): Promise<ReviewSummary>;
  /** Newest first. */
  search(query: ReviewQuery): Promise<readonly ReviewedMessage[]>;
  /** A whole conversation, oldest first; by its id, the end of it, a case number or the channel's id. Undefined when there is none. */
  conversation(reference: string): Promise<readonly ReviewedMessage[] | undefined>;
  /** For a `.transcript`. */
  transcript(conversation: string): Promise<{ lines: readonly TranscriptLine[]; reference: Json }>;
}
