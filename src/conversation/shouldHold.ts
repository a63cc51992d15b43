import type { Instant } from '../base/Clock.ts';
import type { Situation } from './decide.ts';
import type { StoredMessage } from './StoredMessage.ts';
import type { Understanding } from './Understanding.ts';

/** How long a message is held to see whether the customer goes on writing, in milliseconds (DESIGN §3). */
export const burstPause = 2_500;

/** … and how long a burst may hold its first message at most: who types for ever is answered in between. */
export const burstLimit = 10_000;

/** When a burst is answered at the latest: a pause after its last message, but not for ever after its first. */
export function burstDeadline(messages: readonly StoredMessage[]): Instant {
  const first = messages[0]?.at ?? 0;
  const last = messages.at(-1)?.at ?? 0;
  return Math.min(last + burstPause, first + burstLimit);
}

/**
 * Whether to wait for the customer's next words before answering: only what says nothing yet ("hei", "lurer på noe"), and never
 * where the bot has asked something, a question mark ends it, or the replies have to travel in the answer.
 */
export function shouldHold(message: Understanding, situation: Situation, inline: boolean): boolean {
  const { state, owner } = situation;
  if (inline || owner === 'staff' || state.dialog !== undefined || state.open?.asks === 'choice') return false;
  if (situation.attachments || message.text.trim() === '' || endsInQuestionMark(message.text)) return false;
  if (situation.begins !== undefined || message.alarm !== undefined || message.command !== undefined || message.button !== undefined) return false;
  if (message.label !== undefined) return message.label.entry === 'greeting';
  if (message.fine && state.lastEntry !== undefined) return false;
  if (situation.waiting && (message.contact !== undefined || message.ping)) return false;
  if (state.open?.asks === 'anything-else' && (message.yes || message.no)) return false;
  return message.reading.verdict === 'none' || message.reading.ranked[0]?.id === 'greeting' || message.onlyFillers;
}

function endsInQuestionMark(text: string): boolean {
  return /[?？]\s*\p{Extended_Pictographic}*\s*$/u.test(text);
}
