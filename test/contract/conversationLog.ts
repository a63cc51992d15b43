import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ConversationLog } from '../../src/conversation/ConversationLog.ts';
import { freshState } from '../../src/conversation/ConversationState.ts';
import type { Outbox } from '../../src/conversation/Outbox.ts';
import type { TurnCommit, Write } from '../../src/conversation/Write.ts';
import type { DeskBook } from '../../src/handoff/DeskBook.ts';
import { anInbound } from '../support/anInbound.ts';

/** What an implementation offers to the suite. */
export interface LogUnderTest {
  log: ConversationLog;
  outbox: Outbox;
  desk: DeskBook;
  close(): Promise<void>;
}

const at = Date.parse('2026-12-17T10:00:00Z');

/** What every conversation log promises, whatever the engine. */
export function conversationLogContract(name: string, open: () => Promise<LogUnderTest>): void {
  describe(`${name}: the conversation log`, () => {
    let store: LogUnderTest;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    async function aConversation(): Promise<string> {
      return (await store.log.admit(anInbound({ channelMessage: 'first' }))).message.conversation;
    }

    function aTurn(conversation: string, version: number, writes: readonly Write[], sets: TurnCommit['sets'] = {}, owner: 'bot' | 'staff' = 'bot'): TurnCommit {
      return {
        conversation,
        expects: { version, owner },
        sets,
        writes: [{ write: 'saveEpisode', id: 'e1', startedAt: at, lastMessageAt: at, state: freshState }, ...writes],
      };
    }

    const reply = (id: string, answers?: string): Write => ({
      write: 'addMessage', id, episode: 'e1', author: 'bot', kind: 'message', at, text: 'Hei', activity: { type: 'message', text: 'Hei' }, inline: false,
      ...(answers !== undefined && { answers }),
    });

    it('enters a message once, and tells that it was seen when it comes again', async () => {
      const first = await store.log.admit(anInbound({ channelMessage: 'a' }));
      const again = await store.log.admit(anInbound({ channelMessage: 'a', text: 'something else' }));
      expect(first.status).toBe('new');
      expect(again).toMatchObject({ status: 'seen', done: false, message: { id: first.message.id, text: 'når åpner dere?' } });
    });

    it('keeps apart the same message id in two conversations', async () => {
      const one = await store.log.admit(anInbound({ channelConversation: 'x', channelMessage: '1' }));
      const two = await store.log.admit(anInbound({ channelConversation: 'y', channelMessage: '1' }));
      expect(two.status).toBe('new');
      expect(two.message.conversation).not.toBe(one.message.conversation);
    });

    it('gives places without a gap, also when messages come at once and some come twice', async () => {
      const ids = ['a', 'b', 'a', 'c', 'b', 'd'];
      const admitted = await Promise.all(ids.map((channelMessage) => store.log.admit(anInbound({ channelMessage }))));
      const fresh = admitted.filter(({ status }) => status === 'new');
      expect(fresh.map(({ message }) => message.seq)).toEqual([1, 2, 3, 4]);
    });

    it('goes on counting where the last message or reply stood', async () => {
      const { message } = await store.log.admit(anInbound({ channelMessage: 'a' }));
      await store.log.commit(aTurn(message.conversation, 0, [reply('r1', message.id), reply('r2')]));
      const next = await store.log.admit(anInbound({ channelMessage: 'b' }));
      expect(next.message.seq).toBe(4);
    });

    it('refuses a turn that was decided on an older version, and writes nothing of it', async () => {
      const conversation = await aConversation();
      expect(await store.log.commit(aTurn(conversation, 0, [reply('r1')]))).toBe('committed');
      expect(await store.log.commit(aTurn(conversation, 0, [reply('r2')]))).toBe('stale');
      expect((await store.outbox.next(conversation))?.message.id).toBe('r1');
      await store.outbox.delivered('r1', at, 'p1');
      expect(await store.outbox.next(conversation)).toBeUndefined();
    });

    it('refuses a reply of the bot once a person has taken over (promise 3)', async () => {
      const conversation = await aConversation();
      await store.log.commit(aTurn(conversation, 0, [], { owner: 'staff' }));
      expect(await store.log.commit(aTurn(conversation, 1, [reply('r1')], {}, 'bot'))).toBe('stale');
      expect((await store.log.recall(conversation)).owner).toBe('staff');
    });

    it('does not change the version when a message comes in, so that a turn under way can still be committed', async () => {
      const conversation = await aConversation();
      await store.log.admit(anInbound({ channelMessage: 'b' }));
      expect(await store.log.commit(aTurn(conversation, 0, []))).toBe('committed');
    });

    it('writes a list whole or not at all, and leaves the lists beside it alone', async () => {
      const one = await aConversation();
      const other = (await store.log.admit(anInbound({ channelConversation: 'other', channelMessage: 'o' }))).message.conversation;
      const broken: Write = { write: 'makePromise', id: 'p', case: 'no such case', at, due: at, wording: '' };
      const outcomes = await Promise.allSettled([
        store.log.commit(aTurn(one, 0, [reply('r1'), broken])),
        store.log.commit({ ...aTurn(other, 0, []), writes: [{ write: 'saveEpisode', id: 'e2', startedAt: at, lastMessageAt: at, state: freshState }] }),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
      expect(await store.outbox.next(one)).toBeUndefined();
      expect((await store.log.recall(one)).version).toBe(0);
      expect((await store.log.recall(other)).version).toBe(1);
    });

    it('never takes two replies of the bot to one message', async () => {
      const { message } = await store.log.admit(anInbound({ channelMessage: 'a' }));
      await store.log.commit(aTurn(message.conversation, 0, [reply('r1', message.id)]));
      await expect(store.log.commit(aTurn(message.conversation, 1, [reply('r2', message.id)]))).rejects.toThrow();
    });

    it('recalls state, language, greeting and the newest episode', async () => {
      const conversation = await aConversation();
      await store.log.commit(aTurn(conversation, 0, [], { language: 'da', greetedAt: at }));
      await store.log.commit({
        ...aTurn(conversation, 1, []),
        writes: [
          { write: 'closeEpisode', id: 'e1', at: at + 1 },
          { write: 'saveEpisode', id: 'e2', startedAt: at + 2, lastMessageAt: at + 3, state: { misses: 1, location: 'harstad' } },
        ],
      });
      expect(await store.log.recall(conversation)).toMatchObject({
        version: 2, owner: 'bot', language: 'da', greetedAt: at, held: [],
        episode: { id: 'e2', startedAt: at + 2, lastMessageAt: at + 3, closed: false, state: { misses: 1, location: 'harstad' } },
      });
    });

    it('recalls the case that waits with its promise, until the promise is kept and the case closed', async () => {
      const conversation = await aConversation();
      await store.log.commit(aTurn(conversation, 0, [
        { write: 'openCase', id: 'k1', episode: 'e1', at, seq: 1, reason: 'asked', about: 'hjelp' },
        { write: 'makePromise', id: 'p1', case: 'k1', at, due: at + 1000, wording: 'før kl. 14' },
        { write: 'setCaseContact', id: 'k1', contact: 'kari@example.com' },
      ]));
      expect((await store.log.recall(conversation)).waiting).toEqual({
        id: 'k1', number: 1, status: 'waiting', reason: 'asked', openedAt: at, contact: 'kari@example.com', promise: { id: 'p1', due: at + 1000 },
      });
      await store.log.commit(aTurn(conversation, 1, [{ write: 'keepPromise', id: 'p1', at }, { write: 'setCaseStatus', id: 'k1', status: 'staff', at }]));
      const taken = (await store.log.recall(conversation)).waiting;
      expect(taken).toMatchObject({ status: 'staff' });
      expect(taken).not.toHaveProperty('promise');
      await store.log.commit(aTurn(conversation, 2, [{ write: 'setCaseStatus', id: 'k1', status: 'closed', at }]));
      expect((await store.log.recall(conversation)).waiting).toBeUndefined();
    });

    it('keeps held messages, in order, until they are finished', async () => {
      const { message: a } = await store.log.admit(anInbound({ channelMessage: 'a', text: 'hei' }));
      const { message: b } = await store.log.admit(anInbound({ channelMessage: 'b', text: 'lurer på noe' }));
      await store.log.commit(aTurn(a.conversation, 0, [{ write: 'holdMessage', id: a.id, until: at + 2500 }, { write: 'holdMessage', id: b.id, until: at + 2600 }]));
      const { held } = await store.log.recall(a.conversation);
      expect(held.map(({ text, heldUntil }) => [text, heldUntil])).toEqual([['hei', at + 2500], ['lurer på noe', at + 2600]]);
      expect((await store.log.unfinished()).map(({ id }) => id)).toEqual([a.id, b.id]);
      const finish = (id: string): Write => ({ write: 'finishMessage', id, episode: 'e1', reading: { route: 'joined' } });
      await store.log.commit(aTurn(a.conversation, 1, [finish(a.id), finish(b.id)]));
      expect(await store.log.unfinished()).toEqual([]);
      expect((await store.log.recall(a.conversation)).held).toEqual([]);
    });

    it('has the replies to a message, for a peer that asks again', async () => {
      const { message } = await store.log.admit(anInbound({ channelMessage: 'a' }));
      await store.log.commit(aTurn(message.conversation, 0, [
        { write: 'finishMessage', id: message.id, episode: 'e1', reading: { route: 'question' } }, reply('r1', message.id),
      ]));
      expect(await store.log.admit(anInbound({ channelMessage: 'a' }))).toMatchObject({ status: 'seen', done: true });
      expect(await store.log.repliesTo(message.id)).toEqual([expect.objectContaining({ id: 'r1', replyTo: 'a', activity: { type: 'message', text: 'Hei' } })]);
    });

    it('gives each line a later time than the one before, also where the clock stands still or was turned back', async () => {
      const { message } = await store.log.admit(anInbound({ channelMessage: 'a', at }));
      await store.log.commit(aTurn(message.conversation, 0, [reply('r1', message.id), reply('r2')]));
      const next = await store.log.admit(anInbound({ channelMessage: 'b', at: at - 5_000 }));
      await store.log.commit(aTurn(message.conversation, 1, [{ ...reply('r3', next.message.id), at: at + 60_000 } as Write]));
      const lines = await store.log.linesAfter(message.conversation, 0, 10);
      expect(lines.map((line) => line.at - at)).toEqual([0, 1, 2, 3, 60_000]);
      expect(next.message.at).toBe(at + 3);
    });

    it('is found by what the channel calls it', async () => {
      const { message } = await store.log.admit(anInbound({ channelConversation: 'x', customer: { id: 'u7' } }));
      expect(await store.log.find('emulator', 'x')).toEqual({ id: message.conversation, customer: 'u7', lastSeq: 1 });
      expect(await store.log.find('directline', 'x')).toBeUndefined();
    });

    it('tells a conversation again from any place, each reply with the message it answers', async () => {
      const { message: opened } = await store.log.admit(anInbound({ channelMessage: 'start', kind: 'start' }));
      const { message: asked } = await store.log.admit(anInbound({ channelMessage: 'a' }));
      await store.log.commit(aTurn(opened.conversation, 0, [reply('r1', opened.id), reply('r2', asked.id), reply('r3')]));
      const after = async (seq: number, limit = 10) => (await store.log.linesAfter(opened.conversation, seq, limit)).map(({ seq: place, author, replyTo }) => [place, author, replyTo]);
      expect(await after(0)).toEqual([[1, 'customer', undefined], [2, 'customer', undefined], [3, 'bot', undefined], [4, 'bot', 'a'], [5, 'bot', undefined]]);
      expect(await after(3, 1)).toEqual([[4, 'bot', 'a']]);
      expect(await after(5)).toEqual([]);
      expect(await store.log.linesAfter(opened.conversation, 4, 1)).toEqual([{ id: 'r3', seq: 5, author: 'bot', at: expect.any(Number), activity: { type: 'message', text: 'Hei' } }]);
    });

    it('counts what the bot and staff have said after a place; events and the customer do not count', async () => {
      const conversation = await aConversation();
      await store.log.commit(aTurn(conversation, 0, [reply('r1'), { ...reply('r2'), kind: 'event' } as Write, { ...reply('r3'), author: 'staff' } as Write]));
      await store.log.admit(anInbound({ channelMessage: 'b' }));
      expect(await Promise.all([0, 2, 3, 4, 99].map((seq) => store.log.countSpoken(conversation, seq)))).toEqual([2, 1, 1, 0, 0]);
    });

    it('keeps an event of the customer, which waits for no turn', async () => {
      expect(await store.log.admit(anInbound({ channelMessage: 'e', kind: 'event' }))).toMatchObject({ status: 'new', done: true });
      expect(await store.log.unfinished()).toEqual([]);
    });

    it('takes the same account in another conversation for the same person', async () => {
      await store.log.admit(anInbound({ channelConversation: 'x', customer: { id: 'u9', name: 'Kari' } }));
      const { message } = await store.log.admit(anInbound({ channelConversation: 'y', customer: { id: 'u9' } }));
      expect((await store.log.recall(message.conversation)).customerName).toBe('Kari');
    });
  });

  describe(`${name}: the outbox`, () => {
    let store: LogUnderTest;
    let conversation: string;
    let asked: string;
    beforeEach(async () => {
      store = await open();
      const { message } = await store.log.admit(anInbound({ channelMessage: 'q' }));
      ({ conversation } = message);
      asked = message.id;
      await store.log.commit({
        conversation, expects: { version: 0, owner: 'bot' }, sets: {},
        writes: [
          { write: 'saveEpisode', id: 'e1', startedAt: at, lastMessageAt: at, state: freshState },
          { write: 'addMessage', id: 'r1', episode: 'e1', author: 'bot', kind: 'message', at, text: '1', activity: { text: '1' }, answers: asked, inline: false },
          { write: 'addMessage', id: 'r2', episode: 'e1', author: 'staff', kind: 'message', at, text: '2', activity: { text: '2' }, inline: false },
          { write: 'addMessage', id: 'r3', episode: 'e1', author: 'bot', kind: 'event', at, text: '3', activity: { text: '3' }, inline: true },
        ],
      });
    });
    afterEach(() => store.close());

    it('gives the oldest first, with the way to the peer and what it answers', async () => {
      expect(await store.outbox.conversationsWithMail()).toEqual([conversation]);
      expect(await store.outbox.next(conversation)).toMatchObject({
        channel: 'emulator', notBefore: 0, reference: { serviceUrl: 'http://localhost:5000' },
        message: { id: 'r1', replyTo: 'q', author: 'bot', activity: { text: '1' }, attempts: 0 },
      });
    });

    it('goes on to the next when one has arrived, and never gives what went with the answer', async () => {
      await store.outbox.delivered('r1', at, 'peer-1');
      expect((await store.outbox.next(conversation))?.message).toMatchObject({ id: 'r2', author: 'staff' });
      expect((await store.outbox.next(conversation))?.message).not.toHaveProperty('replyTo');
      await store.outbox.delivered('r2', at, undefined);
      expect(await store.outbox.next(conversation)).toBeUndefined();
      expect(await store.outbox.conversationsWithMail()).toEqual([]);
    });

    it('keeps one that failed for a while in front, and lets one go that failed for good', async () => {
      await store.outbox.failed('r1', 'connection refused', at + 5000);
      expect(await store.outbox.next(conversation)).toMatchObject({ notBefore: at + 5000, message: { id: 'r1', attempts: 1 } });
      await store.outbox.failed('r1', 'gone', undefined);
      expect((await store.outbox.next(conversation))?.message.id).toBe('r2');
    });
  });

  describe(`${name}: the queue`, () => {
    it('shows who waits, the promise that is due first at the top, with what was written since', async () => {
      const store = await open();
      const opened = async (name: string, due: number): Promise<string> => {
        const { message } = await store.log.admit(anInbound({ channelConversation: name, channelMessage: name, text: `hjelp ${name}` }));
        await store.log.commit({
          conversation: message.conversation, expects: { version: 0, owner: 'bot' }, sets: {},
          writes: [
            { write: 'saveEpisode', id: `e-${name}`, startedAt: at, lastMessageAt: at, state: freshState },
            { write: 'openCase', id: `k-${name}`, episode: `e-${name}`, at, seq: message.seq, reason: 'misses', about: `hjelp ${name}` },
            { write: 'makePromise', id: `p-${name}`, case: `k-${name}`, at, due, wording: '' },
          ],
        });
        return message.conversation;
      };
      await opened('late', at + 9000);
      const soon = await opened('soon', at + 1000);
      await store.log.admit(anInbound({ channelConversation: 'soon', channelMessage: 'more', text: 'hallo?', at: at + 10 }));
      const queue = await store.desk.queue();
      expect(queue.map(({ number, about, since, due }) => [number, about, since, due])).toEqual([
        [2, 'hjelp soon', ['hallo?'], at + 1000], [1, 'hjelp late', [], at + 9000],
      ]);
      expect((await store.desk.dueBefore(at + 5000)).map(({ number }) => number)).toEqual([2]);
      expect(await store.desk.conversationOf('2')).toBe(soon);
      expect(await store.desk.conversationOf(soon)).toBe(soon);
      expect(await store.desk.conversationOf('77')).toBeUndefined();
      await store.close();
    });
  });
}
