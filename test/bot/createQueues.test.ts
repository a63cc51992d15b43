import { describe, expect, it } from '@jest/globals';
import { createQueues } from '../../src/bot/createQueues.ts';

describe('createQueues', () => {
  it('runs the tasks of one key one after another, in order, also after one that failed', async () => {
    const queues = createQueues();
    const events: string[] = [];
    const task = (name: string, fails = false) => async (): Promise<void> => {
      events.push(`${name} begins`);
      await Promise.resolve();
      events.push(`${name} ends`);
      if (fails) throw new RangeError(name);
    };
    const outcomes = await Promise.allSettled([queues.run('a', task('1', true)), queues.run('a', task('2')), queues.run('a', task('3'))]);
    expect(events).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('runs different keys side by side', async () => {
    const queues = createQueues();
    const { promise, resolve } = Promise.withResolvers<void>();
    const slow = queues.run('a', () => promise);
    await queues.run('b', () => Promise.resolve());
    resolve();
    await slow;
  });

  it('is idle when all is done, failures included', async () => {
    const queues = createQueues();
    let done = 0;
    queues.run('a', () => Promise.reject(new RangeError('x'))).catch(() => { done += 1; });
    void queues.run('b', async () => {
      await queues.run('c', () => Promise.resolve());
      done += 1;
    });
    await queues.idle();
    expect(done).toBe(2);
  });
});
