import type { Instant } from '../base/Clock.ts';
import type { Author, Json } from './StoredMessage.ts';

/** A line of the log as a transcript needs it. */
export interface TranscriptLine {
  id: string;
  /** What the channel calls it, where it is known. */
  channelMessage?: string;
  author: Author;
  at: Instant;
  /** The id, in this sense, of the message it answers. */
  replyTo?: string;
  activity: Json;
}

/** … with its place: what a channel needs that tells a conversation again from any point. */
export interface ConversationLine extends Omit<TranscriptLine, 'replyTo'> {
  seq: number;
  /** The channel's id of the customer's message that it answers; absent where that was no message but the opening of the chat. */
  replyTo?: string;
}
