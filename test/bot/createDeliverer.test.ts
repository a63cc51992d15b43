import { describe, expect, it } from '@jest/globals';
import { createDeliverer } from '../../src/bot/createDeliverer.ts';
import { createQueues } from '../../src/bot/createQueues.ts';
import type { Channel } from '../../src/conversation/Channel.ts';
import type { Delivery, Outbox } from '../../src/conversation/Outbox.ts';
import { aLog } from '../support/aLog.ts';
import { fakeClock } from '../support/fakeClock.ts';

type Outcome = Awaited<ReturnType<Channel['deliver']>>;

/** An outbox of one conversation in memory, and a channel that answers as told. */
function setUp(texts: readonly string[], outcomes: Outcome[]) {
  const clock = fakeClock();
  const mail = texts.map((text, index): Delivery => ({
    channel: 'emulator', reference: {}, notBefore: 0,
    message: { id: text, conversation: 'c', seq: index, author: 'bot', at: 0, activity: { text }, attempts: 0 },
  }));
  const given: string[] = [];
  const outbox: Outbox = {
    conversationsWithMail: () => Promise.resolve(mail.length > 0 ? ['c'] : []),
    next: () => Promise.resolve(mail[0]),
    delivered: () => Promise.resolve(void mail.shift()),
    failed(_id, _error, retryAt) {
      const [first] = mail;
      if (retryAt === undefined) mail.shift();
      else if (first !== undefined) mail[0] = { ...first, notBefore: retryAt, message: { ...first.message, attempts: first.message.attempts + 1 } };
      return Promise.resolve();
    },
  };
  const channel: Channel = {
    deliver(_reference, activity) {
      given.push(String(activity['text']));
      return Promise.resolve(outcomes.shift() ?? { id: 'peer' });
    },
    showTyping: () => Promise.resolve(),
  };
  const log = aLog();
  const queues = createQueues();
  const deliverer = createDeliverer({ outbox, channelOf: (name) => (name === 'emulator' ? channel : undefined), queues, clock, log });
  return { deliverer, clock, queues, mail, given, log };
}

describe('createDeliverer', () => {
  it('delivers what waits, in order', async () => {
    const { deliverer, queues, given, mail } = setUp(['1', '2', '3'], []);
    await deliverer.wakeAll();
    await queues.idle();
    expect(given).toEqual(['1', '2', '3']);
    expect(mail).toEqual([]);
  });

  it('tries again after a passing fault, and lets nothing overtake it', async () => {
    const { deliverer, queues, clock, given } = setUp(['1', '2'], [{ fault: 'passing', text: 'ECONNREFUSED' }]);
    deliverer.wake('c');
    await queues.idle();
    expect(given).toEqual(['1']);
    deliverer.wake('c');
    await queues.idle();
    expect(given).toEqual(['1']);
    clock.advance(1_000);
    await queues.idle();
    expect(given).toEqual(['1', '1', '2']);
  });

  it('gives up what the peer refuses for good, says so, and goes on', async () => {
    const { deliverer, queues, given, log, mail } = setUp(['1', '2'], [{ fault: 'lasting', text: '404' }]);
    deliverer.wake('c');
    await queues.idle();
    expect(given).toEqual(['1', '2']);
    expect(mail).toEqual([]);
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('tries a dead peer a bounded number of times', async () => {
    const dead = Array.from({ length: 100 }, (): Outcome => ({ fault: 'passing', text: 'ECONNREFUSED' }));
    const { deliverer, queues, clock, given, mail } = setUp(['1'], dead);
    deliverer.wake('c');
    for (let hour = 0; hour < 200; hour += 1) {
      await queues.idle();
      clock.advance(60 * 60_000);
    }
    expect(given).toHaveLength(12);
    expect(mail).toEqual([]);
  });

  it('gives up what belongs to a channel that is no more', async () => {
    const { deliverer, queues, mail } = setUp(['1'], []);
    Object.assign(mail[0]!, { channel: 'fax' });
    deliverer.wake('c');
    await queues.idle();
    expect(mail).toEqual([]);
  });
});
