import type { Instant } from '../base/Clock.ts';
import type { HandoffReason } from './WaitingCase.ts';

/** A line of the queue, as staff see it. */
export interface QueueLine {
  /** What `say` and `back` take. */
  number: number;
  conversation: string;
  channel: string;
  status: 'waiting' | 'staff';
  reason: HandoffReason;
  team?: string;
  openedAt: Instant;
  /** The promise not yet kept. */
  due?: Instant;
  customer?: string;
  contact?: string;
  /** What the customer asked when the case was opened. */
  about: string;
  /** What they wrote since. */
  since: readonly string[];
}

/** The queue, and the way from what staff type to a conversation. */
export interface DeskBook {
  /** Who waits: alarms first, then the promise that is due first. */
  queue(): Promise<readonly QueueLine[]>;
  /** Open cases whose promise is due before `at` and not kept. */
  dueBefore(at: Instant): Promise<readonly QueueLine[]>;
  /** The conversation of a case number or of a conversation's own id. */
  conversationOf(reference: string): Promise<string | undefined>;
}
