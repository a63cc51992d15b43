import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDirectLine, type TestDirectLine } from '../../support/aDirectLine.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folder = temporaryFolders();

describe('what the widget asks', () => {
  let line: TestDirectLine;
  beforeAll(async () => {
    line = await aDirectLine({ fileFolder: folder() });
  }, 60_000);
  afterAll(() => line.close());

  const token = async (body?: unknown) => (await line.call('POST', '/widget/token', body === undefined ? {} : { body })).body;
  const unread = async (body: unknown) => (await line.call('POST', '/widget/unread', { body })).body;

  it('is a conversation and a customer of its own for each visitor', async () => {
    const [one, two] = [await token(), await token({ language: 'sv' })];
    expect(one).toEqual({ conversationId: expect.any(String), token: expect.any(String), expires_in: 1800, renewal: expect.any(String), user: expect.stringMatching(/^visitor-[\da-f]{30}$/) });
    expect(new Set([one.conversationId, two.conversationId, one.user, two.user]).size).toBe(4);
  });

  it('is the same conversation for one who comes back after a night, with the renewal\'s own time begun anew', async () => {
    const customer = await line.start();
    line.bot.clock.advance(50 * 24 * 3_600_000);
    const later = await token({ renewal: customer.renewal });
    expect(later).toMatchObject({ conversationId: customer.conversationId, user: customer.user, renewed: true });
    expect((await line.history({ ...customer, ...later })).activities).not.toEqual([]);
    line.bot.clock.advance(50 * 24 * 3_600_000);
    expect(await token({ renewal: customer.renewal })).toMatchObject({ renewed: false });
    expect(await token({ renewal: later.renewal })).toMatchObject({ conversationId: customer.conversationId, renewed: true });
  });

  it.each<[unknown]>([['nonsense'], [''], [7], [null]])('is a new conversation for the renewal %j', async (renewal) => {
    expect(await token({ renewal })).toMatchObject({ conversationId: expect.any(String), renewed: false });
  });

  it('never takes a token for a renewal', async () => {
    const customer = await line.start();
    expect(await token({ renewal: customer.token })).toMatchObject({ renewed: false });
    expect(await unread({ renewal: customer.token, seen: '0' })).toEqual({ unread: 0 });
  });

  it('is how many answers a visitor has not seen', async () => {
    const customer = await line.start();
    await line.bot.idle();
    const { renewal } = customer;
    const { watermark } = await line.history(customer);
    expect(await unread({ renewal, seen: watermark })).toEqual({ unread: 0 });
    await line.say(customer, 'når åpner dere?');
    await line.say(customer, 'kan jeg bytte en genser?');
    await line.bot.idle();
    expect(await unread({ renewal, seen: watermark })).toEqual({ unread: 2 });
    expect(await unread({ renewal, seen: '' })).toEqual({ unread: 3 });
  });

  it.each([[{}], [{ renewal: 'x', seen: '1' }], [[]], ['text']])('is nothing unread for %j', async (body) => {
    expect(await line.call('POST', '/widget/unread', { body, headers: { 'content-type': 'application/json' } })).toMatchObject(body === 'text' ? { status: 400 } : { status: 200, body: { unread: 0 } });
  });

  it('is answered to pages of allowed sites only', async () => {
    const closed = await aDirectLine({ fileFolder: folder(), allowed: ['https://shop.example'] });
    const from = (origin: string, path: string, method = 'POST') => closed.call(method, path, { headers: { origin } });
    for (const path of ['/widget/token', '/v3/directline/tokens/refresh']) {
      expect(await from('https://evil.example', path)).toMatchObject({ status: 403, body: { error: { code: 'OriginNotAllowed' } } });
      expect((await from('https://shop.example', path, 'OPTIONS')).status).toBe(204);
    }
    expect((await from('https://shop.example', '/widget/token')).headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect((await from(closed.url, '/widget/token')).status).toBe(200);
    await closed.close();
  });
});
