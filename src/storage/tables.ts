import type { Generated } from 'kysely';

/** Rows as the database holds them. Times are UTC epoch milliseconds, JSON is text, what people wrote stands in columns of its own. */
export interface Tables {
  person: PersonRow;
  conversation: ConversationRow;
  episode: EpisodeRow;
  message: MessageRow;
  handoff: HandoffRow;
  promise: PromiseRow;
  day_override: DayOverrideRow;
  faq_version: FaqVersionRow;
  event: EventRow;
  secret: SecretRow;
}

export interface PersonRow {
  id: string;
  created_at: number;
  /** Erasable. */
  name: string | null;
}

export interface ConversationRow {
  id: string;
  channel: string;
  channel_conversation: string;
  person: string;
  customer: string;
  /** JSON: the way back to the peer. */
  reference: string;
  created_at: number;
  version: number;
  owner: 'bot' | 'staff';
  last_seq: number;
  /** When the last message was entered: the next one is later. */
  last_at: number;
  language: string | null;
  greeted_at: number | null;
}

export interface EpisodeRow {
  id: string;
  conversation: string;
  started_at: number;
  last_message_at: number;
  closed_at: number | null;
  /** JSON. */
  state: string;
}

export interface MessageRow {
  id: string;
  conversation: string;
  episode: string | null;
  seq: number;
  direction: 'in' | 'out';
  author: 'customer' | 'bot' | 'staff';
  kind: 'message' | 'start' | 'event';
  at: number;
  /** In: the channel's id. Out: what the peer calls it, once delivered. */
  channel_message: string | null;
  answers: string | null;
  /** Erasable, as are `folded` and `activity`. */
  text: string | null;
  /** For the search by words. */
  folded: string | null;
  activity: string | null;
  inline: number;
  /** In: `admitted`, `held`, `done`. Out: `pending`, `sent`, `inline`, `failed`. */
  status: 'admitted' | 'held' | 'done' | 'pending' | 'sent' | 'inline' | 'failed';
  /** In: the deadline of a held message. Out: not before this. */
  due_at: number | null;
  attempts: number;
  error: string | null;
  sent_at: number | null;
  route: string | null;
  language: string | null;
  verdict: string | null;
  entry: string | null;
  score: number | null;
  mood: string | null;
  explanation: string | null;
  faq_version: string | null;
}

export interface HandoffRow {
  number: Generated<number>;
  id: string;
  conversation: string;
  episode: string;
  opened_at: number;
  /** The place of the message that needs a person. */
  opened_seq: number;
  reason: string;
  team: string | null;
  /** Erasable. */
  about: string | null;
  /** Erasable. */
  contact: string | null;
  status: 'waiting' | 'staff' | 'closed';
  taken_at: number | null;
  closed_at: number | null;
}

export interface PromiseRow {
  id: string;
  handoff: string;
  made_at: number;
  due_at: number;
  wording: string;
  kept_at: number | null;
}

export interface DayOverrideRow {
  id: string;
  made_at: number;
  day: string;
  /** A branch, `support`, or null: everywhere. */
  location: string | null;
  /** JSON: spans in minutes. */
  spans: string;
  revoked_at: number | null;
}

export interface FaqVersionRow {
  version: string;
  first_used_at: number;
  /** JSON: path and text of each file. */
  files: string;
}

export interface SecretRow {
  name: string;
  value: string;
}

export interface EventRow {
  id: string;
  at: number;
  kind: string;
  data: string;
}
