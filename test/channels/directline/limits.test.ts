import { describe, expect, it } from '@jest/globals';
import { takeOver } from '../../../src/conversation/takeOver.ts';
import { aDirectLine, type Started, type TestDirectLine } from '../../support/aDirectLine.ts';
import { aWindow } from '../../support/aWindow.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folder = temporaryFolders();
const post = (line: TestDirectLine, { conversationId, token }: Started, body: object) => line.call('POST', `/v3/directline/conversations/${conversationId}/activities`, { token, body });
const question = (index: number): object => ({ type: 'message', text: `når åpner dere ${index}?` });

describe('a customer who writes too much at once', () => {
  it('is refused with 429, hears why once a window, and nothing of it is kept', async () => {
    const line = await aDirectLine({ fileFolder: folder(), messages: { count: 3, per: 10_000 } });
    const customer = await line.start({ language: 'en' });
    await line.bot.idle();
    const burst = async (): Promise<number[]> => (await Promise.all([1, 2, 3, 4, 5, 6].map((index) => post(line, customer, question(index))))).map(({ status }) => status);
    expect((await burst()).sort()).toEqual([200, 200, 200, 429, 429, 429]);
    await line.bot.idle();
    const said = async () => (await line.history(customer)).activities;
    const remarks = async () => (await said()).filter(({ text }) => (text ?? '').includes('gikk det litt fort'));
    expect((await said()).filter(({ from }) => from?.role === 'user')).toHaveLength(3);
    expect(await remarks()).toEqual([expect.objectContaining({ from: expect.objectContaining({ role: 'bot' }) })]);
    expect((await remarks())[0]).not.toHaveProperty('replyToId');

    const refused = await post(line, customer, question(7));
    expect(refused).toMatchObject({ status: 429, body: { error: { code: 'TooManyMessages', message: expect.stringMatching(/10 seconds/) } } });
    expect(refused.headers.get('retry-after')).toBe('10');
    line.bot.clock.advance(10_000);
    expect((await burst()).sort()).toEqual([200, 200, 200, 429, 429, 429]);
    await line.bot.idle();
    expect(await remarks()).toHaveLength(2);
    await line.close();
  });

  it('can still read, come back, refresh, type and open windows; a fresh token brings no fresh allowance', async () => {
    const line = await aDirectLine({ fileFolder: folder(), messages: { count: 1, per: 10_000 } });
    const customer = await line.start();
    await post(line, customer, question(1));
    expect((await post(line, customer, question(2))).status).toBe(429);
    const { conversationId, token } = customer;
    const at = `/v3/directline/conversations/${conversationId}`;
    for (let index = 0; index < 30; index += 1) {
      expect((await line.call('GET', `${at}/activities`, { token })).status).toBe(200);
      expect((await line.call('GET', at, { token })).status).toBe(200);
      expect((await line.call('POST', '/v3/directline/tokens/refresh', { token })).status).toBe(200);
      expect((await post(line, customer, { type: 'typing' })).status).toBe(200);
    }
    (await aWindow(customer.streamUrl)).close();
    line.bot.clock.advance(1_000);
    const { body: fresh } = await line.call('POST', '/v3/directline/tokens/refresh', { token });
    expect((await post(line, { ...customer, token: fresh.token }, question(3))).status).toBe(429);
    expect((await line.call('POST', `${at}/upload`, { token, body: 'hei', headers: { 'content-type': 'text/plain' } })).status).toBe(429);
    expect((await post(line, await line.start(), question(4))).status).toBe(200);
    await line.close();
  });

  it('hears nothing from the bot where a person has the conversation', async () => {
    const line = await aDirectLine({ fileFolder: folder(), messages: { count: 1, per: 10_000 } });
    const customer = await line.start();
    await line.bot.idle();
    const { conversations } = line.bot.store;
    const { id } = (await conversations.find('directline', customer.conversationId))!;
    let count = 0;
    await conversations.commit(takeOver(await conversations.recall(id), 'Hei', line.bot.clock.now(), () => `staff-${count += 1}`));
    for (const index of [1, 2, 3]) await post(line, customer, question(index));
    await line.bot.idle();
    expect((await line.history(customer)).activities.map(({ from, text }) => `${from?.role ?? ''} ${text ?? ''}`)).toEqual([
      expect.stringMatching(/^bot Hei! Jeg/), 'bot Hei', 'user når åpner dere 1?',
    ]);
    await line.close();
  });
});

describe('an address that begins too many conversations', () => {
  it('is refused with 429; who comes back, and starts with the secret, are not', async () => {
    const line = await aDirectLine({ fileFolder: folder(), starts: { count: 2, per: 60_000 }, secret: 'hush' });
    const issue = (body: object = {}) => line.call('POST', '/widget/token', { body });
    const { body: first } = await issue();
    const statuses = [];
    for (let index = 0; index < 3; index += 1) statuses.push((await issue()).status);
    expect(statuses).toEqual([200, 429, 429]);
    for (let index = 0; index < 5; index += 1) {
      expect((await issue({ renewal: first.renewal })).status).toBe(200);
      expect((await line.call('POST', '/widget/unread', { body: { renewal: first.renewal, seen: '0' } })).status).toBe(200);
      expect((await line.call('POST', '/v3/directline/tokens/generate', { token: 'hush' })).status).toBe(200);
      expect((await line.call('POST', '/v3/directline/conversations', { token: 'hush' })).status).toBe(201);
    }
    line.bot.clock.advance(60_000);
    expect((await issue()).status).toBe(200);
    await line.close();
  });

  it('is the customer\'s own where a trusted proxy stands between', async () => {
    const line = await aDirectLine({ fileFolder: folder(), starts: { count: 1, per: 60_000 }, proxies: [{ address: '127.0.0.1', bits: 32 }] });
    const issue = async (address: string): Promise<number> => (await line.call('POST', '/widget/token', { headers: { 'x-forwarded-for': address } })).status;
    expect([await issue('203.0.113.1'), await issue('203.0.113.2'), await issue('203.0.113.1')]).toEqual([200, 200, 429]);
    await line.close();
  });
});
