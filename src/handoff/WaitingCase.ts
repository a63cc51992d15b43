import type { Instant } from '../base/Clock.ts';

/** Why a conversation needs a person. */
export type HandoffReason = 'misses' | 'asked' | 'entry' | 'dialog' | 'attachment' | 'error';

/** A case in the queue, or in a person's hands. */
export interface WaitingCase {
  id: string;
  /** What staff call it: counts up from 1. */
  number: number;
  status: 'waiting' | 'staff';
  reason: HandoffReason;
  openedAt: Instant;
  /** Where the customer can be reached besides the chat. */
  contact?: string;
  /** The promise not yet kept. */
  promise?: { id: string; due: Instant };
}
