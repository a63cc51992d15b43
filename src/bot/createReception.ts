import type { Clock, Instant } from '../base/Clock.ts';
import type { Channel } from '../conversation/Channel.ts';
import type { ConversationLog, Inbound } from '../conversation/ConversationLog.ts';
import type { Receive, Received } from '../conversation/Receive.ts';
import type { OutgoingMessage, StoredMessage } from '../conversation/StoredMessage.ts';
import type { Log } from '../base/Log.ts';
import type { Deliverer } from './createDeliverer.ts';
import type { Queues } from './createQueues.ts';
import type { TakeTurn, TurnEnd } from './createTurns.ts';

/** Takes messages in, and sees that each gets its turn. */
export interface Reception {
  receive: Receive;
  /** Takes up what a crash left: messages without a turn, bursts whose time is up. */
  resume(): Promise<void>;
  /** Resolves when no turn is being taken. */
  idle(): Promise<void>;
}

export interface ReceptionParts {
  conversations: ConversationLog;
  /** Masks personal numbers, with the shop's order numbers as they are now. */
  mask: (inbound: Inbound) => Inbound;
  takeTurn: TakeTurn;
  channelOf: (name: string) => Channel | undefined;
  deliverer: Deliverer;
  queues: Queues;
  clock: Clock;
  log: Log;
}

type Replies = readonly OutgoingMessage[];

/** Step 3, and the order in which turns are taken: one at a time in a conversation, as the messages came. */
export function createReception(parts: ReceptionParts): Reception {
  const { conversations, takeTurn, deliverer, queues, clock, log } = parts;
  /** Turns under way and messages that are held, by message. */
  const pending = new Map<string, PromiseWithResolvers<Replies>>();
  const deadlines = new Map<string, () => void>();

  async function receive(raw: Inbound): Promise<Received> {
    const inbound = parts.mask(raw);
    const { message, status, done } = await conversations.admit(inbound);
    const seen = status === 'seen';
    if (message.kind === 'event') return { seen, replies: () => Promise.resolve([]) };
    if (!seen) schedule(message, inbound);
    return {
      seen,
      replies: async () => {
        if (seen && done) return conversations.repliesTo(message.id);
        return (pending.get(message.id) ?? schedule(message, inbound)).promise;
      },
    };
  }

  function schedule(message: StoredMessage, inbound?: Inbound): PromiseWithResolvers<Replies> {
    const outcome = Promise.withResolvers<Replies>();
    // Who does not wait for the replies must not be struck by a failure; it is told in the log.
    outcome.promise.catch(() => undefined);
    pending.set(message.id, outcome);
    queues.run(`turn ${message.conversation}`, async () => {
      const end = await takeTurn(message.conversation, message);
      if (end.ended === 'held' && inbound !== undefined) void parts.channelOf(inbound.channel)?.showTyping(inbound.reference);
      settle(message.conversation, end);
    }).catch((error: unknown) => {
      log.error({ error, message: message.id }, 'A message could not be answered. It is in the log, and is tried again at the next start.');
      pending.delete(message.id);
      outcome.reject(error);
    });
    return outcome;
  }

  function settle(conversation: string, end: TurnEnd): void {
    if (end.ended === 'held') {
      waitUntil(conversation, end.until);
      return;
    }
    if (end.ended === 'idle') return;
    for (const message of end.messages) {
      pending.get(message)?.resolve(message === end.messages.at(-1) ? end.replies : []);
      pending.delete(message);
    }
    if (end.mail) deliverer.wake(conversation);
  }

  /** The burst is answered then, unless a message ends it before. */
  function waitUntil(conversation: string, until: Instant): void {
    deadlines.get(conversation)?.();
    deadlines.set(conversation, clock.after(Math.max(0, until - clock.now()), () => {
      deadlines.delete(conversation);
      queues.run(`turn ${conversation}`, async () => settle(conversation, await takeTurn(conversation, undefined)))
        .catch((error: unknown) => log.error({ error, conversation }, 'A held message could not be answered. It is tried again at the next start.'));
    }));
  }

  return {
    receive,
    async resume() {
      for (const message of await conversations.unfinished()) {
        if (message.heldUntil === undefined) schedule(message);
        else waitUntil(message.conversation, message.heldUntil);
      }
    },
    idle: () => queues.idle(),
  };
}
