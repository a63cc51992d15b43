import type { Instant } from '../base/Clock.ts';

/**
 * Why a conversation needs a person. `angry`: not understood, and angry; `threat`: of violence; `self-harm`: the customer may be in danger.
 * The last two stand out in the queue.
 */
export type HandoffReason = 'misses' | 'asked' | 'entry' | 'dialog' | 'attachment' | 'error' | 'angry' | 'threat' | 'self-harm';

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
