import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { giveBack, takeOver } from '../../../src/conversation/takeOver.ts';
import { aDirectLine, type Started, type TestDirectLine } from '../../support/aDirectLine.ts';
import { aWindow, refusedStream } from '../../support/aWindow.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';
import { inTime, until } from '../../support/until.ts';

const folder = temporaryFolders();
const base = '/v3/directline';

describe('a window on a conversation', () => {
  let line: TestDirectLine;
  beforeAll(async () => {
    line = await aDirectLine({ fileFolder: folder() });
  }, 60_000);
  afterAll(() => line.close());

  const back = async ({ conversationId, token }: Started, query = ''): Promise<string> =>
    (await line.call('GET', `${base}/conversations/${conversationId}${query}`, { token })).body.streamUrl;

  it('is told what was before it opened, then what comes: each once, the customer before the answer, times going up', async () => {
    const customer = await line.start();
    await line.bot.idle();
    const window = await line.window(customer);
    await window.messages(1);
    const id = await line.say(customer, 'når åpner dere?', { channelData: { clientActivityID: 'c1' } });
    const [greeting, echo, reply] = await window.messages(3);
    expect(greeting).not.toHaveProperty('replyToId');
    expect(echo).toMatchObject({ id, channelData: { clientActivityID: 'c1' }, from: { role: 'user' } });
    expect(reply).toMatchObject({ replyToId: id, from: { role: 'bot' } });
    const times = window.activities.map(({ timestamp }) => timestamp);
    expect(times).toEqual([...new Set(times)].sort());
    expect(window.watermark()).toBe('4');
    await line.bot.idle();
    expect(window.activities).toEqual((await line.history(customer)).activities);
  });

  it('opens at any moment without a gap or a double', async () => {
    const customer = await line.start();
    await line.bot.idle();
    const windows = [];
    for (let index = 0; index < 8; index += 1) {
      const [window] = await Promise.all([line.window(customer), line.say(customer, `når åpner dere ${index}?`)]);
      windows.push(window);
    }
    await line.bot.idle();
    const { activities } = await line.history(customer);
    expect(activities).toHaveLength(17);
    for (const window of windows) {
      await window.messages(17);
      expect(window.activities).toEqual(activities);
    }
    expect(line.figures()).toMatchObject({ conversations: expect.any(Number) });
  });

  it('goes on from a mark, and without one from what nobody was given yet', async () => {
    const customer = await line.start();
    await line.bot.idle();
    // Nothing was given to anybody: the first stream may have broken before its first word.
    const broken = await aWindow(await back(customer, '?watermark='), { autoPong: false });
    await broken.messages(1);
    broken.close();
    const first = await aWindow(await back(customer, '?watermark='));
    await first.messages(1);
    const known = (place: number) => until(async () => (await back(customer)).includes(`watermark=${place}&`), `the client has had what is before ${place}`);
    await known(2);
    first.close();
    await first.closed;
    await line.say(customer, 'når åpner dere?');
    await line.bot.idle();
    const missed = await aWindow(await back(customer));
    expect((await missed.messages(2)).map(({ from }) => from?.role)).toEqual(['user', 'bot']);
    await known(4);
    const again = await aWindow(await back(customer, '?watermark='));
    const marked = await aWindow(await back(customer, '?watermark=3'));
    const all = await aWindow(await back(customer, '?watermark=-'));
    await marked.messages(1);
    await all.messages(3);
    await line.say(customer, 'når stenger dere?');
    expect((await again.messages(2)).map(({ text }) => text)).toEqual(['når stenger dere?', expect.any(String)]);
    expect((await marked.messages(3)).length).toBe(3);
    expect((await all.messages(5)).length).toBe(5);
    for (const window of [missed, again, marked, all]) window.close();
  });

  it('shows that the bot is about to write, and keeps nothing of it', async () => {
    const customer = await line.start();
    const window = await line.window(customer);
    await window.messages(1);
    await line.say(customer, 'lurer på noe');
    await until(() => window.activities.some(({ type }) => type === 'typing'), 'typing');
    expect(window.activities.at(-1)).toMatchObject({ type: 'typing', from: { id: 'skranke', role: 'bot' } });
    line.bot.clock.advance(5_000);
    await window.messages(3);
    await line.bot.idle();
    expect((await line.history(customer)).activities.filter(({ type }) => type === 'typing')).toEqual([]);
  });

  it('hears staff who answer from another process, and the bot keeps quiet', async () => {
    const customer = await line.start();
    const window = await line.window(customer);
    await window.messages(1);
    const { conversations } = line.bot.store;
    const { id } = (await conversations.find('directline', customer.conversationId))!;
    let count = 0;
    const newId = (): string => `staff-${customer.conversationId}-${count += 1}`;
    await conversations.commit(takeOver(await conversations.recall(id), 'Hei, dette er Anna.', line.bot.clock.now(), newId));
    await line.bot.deliverer.wakeAll();
    expect((await window.messages(2))[1]).toMatchObject({ text: 'Hei, dette er Anna.', from: { role: 'bot' }, channelData: { author: 'staff' } });
    await line.say(customer, 'når åpner dere?');
    await window.messages(3);
    await conversations.commit(giveBack(await conversations.recall(id), line.bot.clock.now(), newId));
    await line.say(customer, 'når åpner dere?');
    expect((await window.messages(5)).map(({ from }) => from?.role)).toEqual(['bot', 'bot', 'user', 'user', 'bot']);
  });

  it('is ended alone when it says too much; what it says else is not looked at', async () => {
    const [customer, other] = [await line.start(), await line.start()];
    const [loud, quiet] = [await line.window(customer), await line.window(other)];
    loud.socket.send('');
    loud.socket.send('{"activities":[{"type":"message","text":"injected"}]}');
    loud.socket.send(Buffer.from([0xff, 0xfe]));
    await line.say(customer, 'når åpner dere?');
    await loud.messages(3);
    loud.socket.send('x'.repeat(70_000));
    expect(await inTime(loud.closed, 'the end of the socket')).toBe(1009);
    await line.say(other, 'når åpner dere?');
    await quiet.messages(3);
  });

  it('is asked whether it is there, and ended when it does not answer', async () => {
    const customer = await line.start();
    const [there, gone] = [await line.window(customer), await aWindow(customer.streamUrl, { autoPong: false })];
    let pings = 0;
    there.socket.on('ping', (data: Buffer) => { pings += data.length === 0 ? 1 : 0; });
    await until(() => line.figures().sockets >= 2, 'two windows');
    line.bot.clock.advance(25_000);
    await until(() => pings === 1, 'the first question');
    await until(() => there.socket.bufferedAmount === 0, 'the answer is on its way');
    await line.say(customer, 'når åpner dere?');
    await there.messages(3);
    line.bot.clock.advance(25_000);
    await inTime(gone.closed, 'the end of the one that does not answer');
    expect(there.socket.readyState).toBe(there.socket.OPEN);
  });

  it('holds back for one who does not read, and brings the rest when it reads again', async () => {
    const customer = await line.start();
    const window = await line.window(customer);
    await window.messages(1);
    window.socket.pause();
    const long = 'x'.repeat(9_000);
    for (let index = 0; index < 200; index += 1) await line.say(customer, '', { type: 'event', name: `e${index}`, value: long.repeat(10) });
    // 18 MB were said; what waits in memory is a part of it, and the sockets' own buffers.
    expect(process.memoryUsage().external).toBeLessThan(500_000_000);
    window.socket.resume();
    await until(() => window.activities.length >= 201, 'all that was said');
    expect(window.activities.filter(({ type }) => type === 'event').map(({ name }) => name)).toEqual(Array.from({ length: 200 }, (_, index) => `e${index}`));
  });

  it('makes room for the twenty-first of a customer by ending the oldest', async () => {
    const customer = await line.start();
    const windows = [];
    for (let index = 0; index < 21; index += 1) windows.push(await line.window(customer));
    expect(await inTime(windows[0]!.closed, 'the end of the oldest')).toBe(1013);
    await line.say(customer, 'når åpner dere?');
    await windows[20]!.messages(3);
    for (const window of windows) window.close();
  });

  it.each<[string, (customer: Started, other: Started) => string, number]>([
    ['no key', ({ streamUrl }) => streamUrl.replace(/&t=.*/, ''), 403],
    ['a key that is changed', ({ streamUrl }) => streamUrl.slice(0, -3), 403],
    ['a token instead of its key', ({ streamUrl, token }) => streamUrl.replace(/&t=.*/, `&t=${token}`), 403],
    ['another\'s key', ({ streamUrl }, other) => streamUrl.replace(/&t=.*/, `&t=${new URL(other.streamUrl).searchParams.get('t') ?? ''}`), 403],
    ['a path that is none', ({ streamUrl }) => streamUrl.replace('/stream?', '/stream/multimodal?'), 404],
  ])('does not open with %s', async (_name, change, status) => {
    const [customer, other] = [await line.start(), await line.start()];
    expect(await refusedStream(change(customer, other))).toBe(status);
  });

  it('does not open with a key that is two minutes old', async () => {
    const customer = await line.start();
    line.bot.clock.advance(119_000);
    (await aWindow(customer.streamUrl)).close();
    line.bot.clock.advance(1_000);
    expect(await refusedStream(customer.streamUrl)).toBe(403);
  });

  it('goes on when a caller hangs up in the middle of opening', async () => {
    const customer = await line.start();
    const { port, pathname, search } = new URL(customer.streamUrl);
    for (let index = 0; index < 20; index += 1) {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`);
        socket.destroy();
      });
    }
    await (await line.window(customer)).messages(1);
  });
});

describe('a server that stops', () => {
  it('says goodbye to its windows, waits for none that is silent, and the next one goes on where they were', async () => {
    const files = folder();
    const first = await aDirectLine({ fileFolder: files });
    const customer = await first.start();
    const window = await first.window(customer);
    await window.messages(1);
    await first.say(customer, 'når åpner dere?');
    await window.messages(3);
    await first.bot.idle();
    const silent = await aWindow(customer.streamUrl);
    silent.socket.pause();
    await until(() => first.figures().sockets === 2, 'two windows');
    const closing = first.close();
    await until(() => first.figures().sockets === 1, 'only the silent one is left');
    first.bot.clock.advance(2_000);
    silent.close();
    expect(await inTime(window.closed, 'the goodbye')).toBe(1001);
    await inTime(closing, 'the end of the server');
  });

  it('knows the conversations and the tokens of the one before', async () => {
    const files = folder();
    const first = await aDirectLine({ fileFolder: files });
    const customer = await first.start();
    await first.say(customer, 'når åpner dere?');
    await first.bot.idle();
    const { store } = first.bot;
    const second = await aDirectLine({ fileFolder: files, store });
    const { body } = await second.call('GET', `${base}/conversations/${customer.conversationId}?watermark=2`, { token: customer.token });
    const window = await aWindow(body.streamUrl);
    expect((await window.messages(2)).map(({ from }) => from?.role)).toEqual(['user', 'bot']);
    window.close();
    await second.close();
    await first.close();
  });
});
