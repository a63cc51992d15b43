import type { Instant } from '../base/Clock.ts';
import type { HandoffReason } from '../handoff/WaitingCase.ts';
import type { Language } from '../language/Language.ts';
import type { Verdict } from '../matching/Reader.ts';
import type { Owner } from './ConversationLog.ts';
import type { ConversationState } from './ConversationState.ts';
import type { Explanation } from './Explanation.ts';
import type { Author, Json } from './StoredMessage.ts';

/** What was read in a message, as the review looks for it. */
export interface ReadingRecord {
  /** By which road it was handled: `question`, `label`, `choice`, `command` … */
  route: string;
  language?: Language;
  verdict?: Verdict;
  entry?: string;
  score?: number;
  mood?: 'angry' | 'neutral' | 'happy';
}

/** One thing a turn, or a person at the desk, wants written. A list of them is committed whole or not at all. */
export type Write =
  | { write: 'closeEpisode'; id: string; at: Instant }
  | { write: 'saveEpisode'; id: string; startedAt: Instant; lastMessageAt: Instant; state: ConversationState }
  /** The message's turn is over. */
  | { write: 'finishMessage'; id: string; episode: string; reading: ReadingRecord }
  | { write: 'holdMessage'; id: string; until: Instant }
  /** `inline` replies go out with the answer to the request; the others are fetched by the outbox. */
  | { write: 'addMessage'; id: string; episode: string; author: Exclude<Author, 'customer'>; kind: 'message' | 'event'; at: Instant; text: string;
      activity: Json; answers?: string; inline: boolean; explanation?: Explanation }
  /** `seq`: the place of the message that needs a person; what the customer writes after it belongs to the case. */
  | { write: 'openCase'; id: string; episode: string; at: Instant; seq: number; reason: HandoffReason; team?: string; about: string }
  /** The case is more urgent than it was. */
  | { write: 'raiseCase'; id: string; reason: HandoffReason }
  | { write: 'setCaseStatus'; id: string; status: 'staff' | 'closed'; at: Instant }
  | { write: 'setCaseContact'; id: string; contact: string }
  | { write: 'makePromise'; id: string; case: string; at: Instant; due: Instant; wording: string }
  | { write: 'keepPromise'; id: string; at: Instant }
  /** The FAQ that this turn answered from, kept once, so that an old reply can still be explained. */
  | { write: 'keepFaqVersion'; version: string; at: Instant; files: readonly { path: string; text: string }[] };

/** A turn's writes, and what they were decided on. */
export interface TurnCommit {
  conversation: string;
  /** Refused when the conversation has moved on from these. */
  expects: { version: number; owner: Owner };
  sets: { owner?: Owner; language?: Language; greetedAt?: Instant };
  writes: readonly Write[];
}
