import type { Clock } from '../base/Clock.ts';
import type { Channel } from '../conversation/Channel.ts';
import type { Delivery, Outbox } from '../conversation/Outbox.ts';
import type { Log } from '../base/Log.ts';
import type { Queues } from './createQueues.ts';

/** Waits before the next try, in milliseconds: twelve tries over about an hour, then the peer counts as gone. */
const pauses = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000];

/** Step 10: brings to the customers what stands in the log. */
export interface Deliverer {
  /** There is something to deliver in this conversation. */
  wake(conversation: string): void;
  /** Looks through the whole outbox: after a start, or when another process has written. */
  wakeAll(): Promise<void>;
  /** Resolves when no delivery is under way; what is tried again later is not waited for. */
  idle(): Promise<void>;
}

/**
 * Delivers in order, one message of a conversation at a time: what fails for a while is tried again and nothing overtakes it; what fails
 * for good is given up and told in the log.
 */
export function createDeliverer(
  { outbox, channelOf, queues, clock, log }: { outbox: Outbox; channelOf: (name: string) => Channel | undefined; queues: Queues; clock: Clock; log: Log },
): Deliverer {
  const retries = new Map<string, () => void>();

  /** @returns whether there may be more to deliver now */
  async function deliverNext(conversation: string): Promise<boolean> {
    const delivery = await outbox.next(conversation);
    if (delivery === undefined) return false;
    const now = clock.now();
    if (delivery.notBefore > now) {
      later(conversation, delivery.notBefore - now);
      return false;
    }
    return attempt(delivery);
  }

  async function attempt({ channel, reference, message }: Delivery): Promise<boolean> {
    const outcome = await channelOf(channel)?.deliver(reference, message.activity, message.replyTo)
      ?? { fault: 'lasting' as const, text: `no channel is called "${channel}"` };
    if (!('fault' in outcome)) {
      await outbox.delivered(message.id, clock.now(), outcome.id);
      return true;
    }
    const pause = outcome.fault === 'passing' ? pauses[message.attempts] : undefined;
    await outbox.failed(message.id, outcome.text, pause === undefined ? undefined : clock.now() + pause);
    const details = { conversation: message.conversation, message: message.id, channel, error: outcome.text };
    if (pause === undefined) {
      log.error(details, 'A reply could not be delivered and was given up. It stands in the log: "skranke log show" has the conversation.');
      return true;
    }
    log.warn({ ...details, again: `in ${pause / 1000} s` }, 'A reply could not be delivered yet');
    later(message.conversation, pause);
    return false;
  }

  function later(conversation: string, milliseconds: number): void {
    retries.get(conversation)?.();
    retries.set(conversation, clock.after(milliseconds, () => {
      retries.delete(conversation);
      wake(conversation);
    }));
  }

  function wake(conversation: string): void {
    queues.run(`deliver ${conversation}`, async () => {
      while (await deliverNext(conversation));
    }).catch((error: unknown) => log.error({ error, conversation }, 'The outbox could not be read'));
  }

  return {
    wake,
    async wakeAll() {
      for (const conversation of await outbox.conversationsWithMail()) wake(conversation);
    },
    idle: () => queues.idle(),
  };
}
