import type { Instant } from '../base/Clock.ts';
import type { Json, OutgoingMessage } from './StoredMessage.ts';

/** The next thing to deliver in a conversation, and the way there. */
export interface Delivery {
  channel: string;
  reference: Json;
  message: OutgoingMessage;
  /** Not before this. */
  notBefore: Instant;
}

/** What was said but has not yet reached the peer. */
export interface Outbox {
  /** The conversations with something to deliver. */
  conversationsWithMail(): Promise<readonly string[]>;
  /** The oldest undelivered message of a conversation: nothing overtakes it. */
  next(conversation: string): Promise<Delivery | undefined>;
  /** It arrived, and the peer calls it `peerId`. */
  delivered(message: string, at: Instant, peerId: string | undefined): Promise<void>;
  /** It did not; tried again at `retryAt`, or given up when absent. */
  failed(message: string, error: string, retryAt: Instant | undefined): Promise<void>;
}
