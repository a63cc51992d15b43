import type { Json } from './StoredMessage.ts';

/** How deliveries end that did not arrive: `passing` is tried again. */
export interface DeliveryFault {
  fault: 'passing' | 'lasting';
  text: string;
}

/** A way to customers. Transport only: it checks, converts and performs. */
export interface Channel {
  /**
   * Brings an activity to the peer of `reference`.
   * @param replyTo the channel's id of the message it answers
   */
  deliver(reference: Json, activity: Json, replyTo: string | undefined): Promise<{ id?: string } | DeliveryFault>;
  /** Shows that someone is writing. Never fails: it is a courtesy. */
  showTyping(reference: Json): Promise<void>;
  /** How long after the customer's last word the channel still delivers, in milliseconds; absent: for ever. */
  replyWindow?: number;
}
