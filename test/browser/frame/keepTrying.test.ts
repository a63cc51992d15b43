import { describe, expect, it } from '@jest/globals';
import { keepTrying } from '../../../src/widget/browser/frame/keepTrying.ts';
import type { Activity, DirectLine, Observer } from '../../../src/widget/browser/frame/WebChat.ts';
import type { Line } from '../../../src/widget/browser/frame/watchSockets.ts';

type Answer = { id: string } | { status: number };

/** A line that is back at once whenever it is lost, and a client that answers like this, one after the other. */
function aClient(answers: Answer[], line: Partial<Line> = {}) {
  const posted: Activity[] = [];
  const directLine = {
    postActivity: (activity: Activity) => ({
      subscribe(observer: Observer<string>) {
        posted.push(activity);
        const answer = answers.shift() ?? { id: 'last' };
        if ('id' in answer) observer.next?.(answer.id);
        else observer.error?.(answer);
        return { unsubscribe() { /* Nothing is under way. */ } };
      },
    }),
  } as unknown as DirectLine;
  const arrived = keepTrying(directLine, { restored: () => Promise.resolve(), ...line } as Line);
  const activity = (mark: string): Activity => ({ type: 'message', text: 'hei', channelData: { clientActivityID: mark } });
  return {
    posted,
    arrived,
    post: (mark = 'a') => new Promise<string>((resolve, reject) => directLine.postActivity(activity(mark)).subscribe({ next: resolve, error: reject })),
  };
}

describe('keepTrying', () => {
  it('gives the id of what was sent at once', async () => {
    const { post, posted } = aClient([{ id: '7' }]);
    expect(await post()).toBe('7');
    expect(posted).toHaveLength(1);
  });

  it('sends again, with the same mark, what could not be sent, or was answered with a fault of the server', async () => {
    const { post, posted } = aClient([{ id: 'retry' }, { status: 503 }, { status: 0 }, { id: '7' }]);
    expect(await post()).toBe('7');
    expect(posted.map(({ channelData }) => channelData?.clientActivityID)).toEqual(['a', 'a', 'a', 'a']);
  });

  it('does not send twice what had arrived though its answer was lost', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const { post, posted, arrived } = aClient([{ id: 'retry' }], { restored: () => promise });
    const sent = post();
    arrived({ type: 'message', id: '8', channelData: { clientActivityID: 'other' } });
    arrived({ type: 'message', id: '7', channelData: { clientActivityID: 'a' } });
    resolve(undefined);
    expect(await sent).toBe('7');
    expect(posted).toHaveLength(1);
  });

  it.each([400, 413, 429])('takes %d for an answer', async (status) => {
    const { post, posted } = aClient([{ status }]);
    await expect(post()).rejects.toEqual({ status });
    expect(posted).toHaveLength(1);
  });

  it('gives up in the end', async () => {
    const { post, posted } = aClient(Array.from({ length: 99 }, () => ({ id: 'retry' })));
    await expect(post()).rejects.toThrow('not sent');
    expect(posted).toHaveLength(20);
  });
});
