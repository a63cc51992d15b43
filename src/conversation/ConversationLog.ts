import type { Instant } from '../base/Clock.ts';
import type { WaitingCase } from '../handoff/WaitingCase.ts';
import type { Language } from '../language/Language.ts';
import type { ConversationState } from './ConversationState.ts';
import type { InboundKind, Json, OutgoingMessage, StoredMessage } from './StoredMessage.ts';
import type { ConversationLine, TranscriptLine } from './TranscriptLine.ts';
import type { TurnCommit } from './Write.ts';

/** A message as a channel hands it over, masked. */
export interface Inbound {
  channel: string;
  /** The channel's id of the conversation. */
  channelConversation: string;
  /** The channel's id of the message. */
  channelMessage: string;
  kind: InboundKind;
  at: Instant;
  text: string;
  activity: Json;
  /** How the channel finds its way back: opaque to the core. */
  reference: Json;
  customer: { id: string; name?: string };
  inline: boolean;
}

/** What became of an {@link Inbound}. */
export interface Admission {
  /** `seen`: it was here before, and stands in the log once. */
  status: 'new' | 'seen';
  message: StoredMessage;
  /** Only with `seen`: whether its turn is over. */
  done: boolean;
}

/** Who speaks for the shop in a conversation. */
export type Owner = 'bot' | 'staff';

/** A conversation as a turn finds it. */
export interface Recalled {
  id: string;
  channel: string;
  /** Goes up with every commit; a commit names the one it started from. */
  version: number;
  owner: Owner;
  language?: Language;
  /** When the greeting was last given. */
  greetedAt?: Instant;
  customerName?: string;
  /** The newest episode, if any. */
  episode?: { id: string; startedAt: Instant; lastMessageAt: Instant; closed: boolean; state: ConversationState };
  /** The case that waits or is with staff. */
  waiting?: WaitingCase;
  /** Messages whose answer waits for more of the burst, in order. */
  held: readonly StoredMessage[];
}

/** A conversation as its channel finds it. */
export interface KnownConversation {
  id: string;
  /** The customer's account on the channel. */
  customer: string;
  /** The place of its last line. */
  lastSeq: number;
}

/** The log of every conversation. Promises no engine: all is asynchronous, and a commit may be refused. */
export interface ConversationLog {
  /** Puts a message on disk, once. When it resolves, a power cut loses nothing. */
  admit(inbound: Inbound): Promise<Admission>;
  recall(conversation: string): Promise<Recalled>;
  /** All writes or none. `stale`: version or owner has changed; recall and decide again. */
  commit(turn: TurnCommit): Promise<'committed' | 'stale'>;
  /** Messages without a finished turn, oldest first: what a crash left. */
  unfinished(): Promise<readonly StoredMessage[]>;
  /** What was answered to a message, in order. */
  repliesTo(message: string): Promise<readonly OutgoingMessage[]>;
  /** A conversation by what its channel calls it. */
  find(channel: string, channelConversation: string): Promise<KnownConversation | undefined>;
  /** The lines whose place is after `seq`, in order, at most `limit`. Where one stands, all before it stand. */
  linesAfter(conversation: string, seq: number, limit: number): Promise<readonly ConversationLine[]>;
  /** How many messages of the bot and of staff stand after `seq`. */
  countSpoken(conversation: string, seq: number): Promise<number>;
  /** The last lines of a conversation, in order, and the way back to its peer. */
  recentLines(conversation: string, limit: number): Promise<{ lines: readonly TranscriptLine[]; reference: Json }>;
}
