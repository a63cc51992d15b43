import type { Inbound } from './ConversationLog.ts';
import type { OutgoingMessage } from './StoredMessage.ts';

/** A message that is on disk. */
export interface Received {
  /** It was here before. */
  seen: boolean;
  /** Resolves when its turn is over, with what was answered; a repeated message gets the same as the first. */
  replies(): Promise<readonly OutgoingMessage[]>;
}

/** Step 3, as channels call it. When it resolves the channel may say "ok": nothing is lost any more. */
export type Receive = (inbound: Inbound) => Promise<Received>;
