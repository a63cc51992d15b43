import type { Instant } from '../base/Clock.ts';

/** Who wrote a message. */
export type Author = 'customer' | 'bot' | 'staff';

/** A JSON object, as an activity travels. */
export type Json = Readonly<Record<string, unknown>>;

/** What came in. `message`: words or files; `start`: the customer opened the chat; `event`: something the bot has no answer to. */
export type InboundKind = 'message' | 'start' | 'event';

/** A message of the log that came in and waits for, or has had, its turn. */
export interface StoredMessage {
  id: string;
  conversation: string;
  /** Its place in the conversation; gapless from 1. */
  seq: number;
  kind: InboundKind;
  at: Instant;
  /** The channel's own id, by which the peer knows it. */
  channelMessage: string;
  text: string;
  /** The Bot Framework activity, masked. */
  activity: Json;
  /** Pictures or files came along. */
  files: boolean;
  /** The replies travel in the answer to the request that brought it. */
  inline: boolean;
  /** Set while it is held to see whether the customer goes on writing. */
  heldUntil?: Instant;
}

/** A message that goes out. */
export interface OutgoingMessage {
  id: string;
  conversation: string;
  seq: number;
  author: Exclude<Author, 'customer'>;
  at: Instant;
  activity: Json;
  /** The channel's id of the message it answers. */
  replyTo?: string;
  /** Deliveries tried so far. */
  attempts: number;
}
