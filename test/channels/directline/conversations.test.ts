import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { aDirectLine, type TestDirectLine } from '../../support/aDirectLine.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folder = temporaryFolders();
const base = '/v3/directline';

describe('a conversation over Direct Line', () => {
  let line: TestDirectLine;
  beforeAll(async () => {
    line = await aDirectLine({ fileFolder: folder(), secret: 'hush' });
  }, 60_000);
  afterAll(() => line.close());

  const generate = (body?: unknown) => line.call('POST', `${base}/tokens/generate`, { token: 'hush', ...(body !== undefined && { body }) });
  const begin = (token: string, body?: unknown) => line.call('POST', `${base}/conversations`, { token, ...(body !== undefined && { body }) });

  it('is named by a token, begins once with 201, and answers 200 from then on', async () => {
    const generated = await generate({ user: { id: 'dl_kari', name: 'Kari' } });
    expect(generated).toMatchObject({ status: 200, body: { conversationId: expect.any(String), token: expect.any(String), expires_in: 1800 } });
    expect(generated.body).not.toHaveProperty('streamUrl');
    expect(decodeJwt(generated.body.token)).toMatchObject({ user: 'dl_kari', conv: generated.body.conversationId, exp: expect.any(Number) });
    const first = await begin(generated.body.token, { user: {}, locale: 'nb-NO' });
    const second = await begin(generated.body.token);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(first.body).toMatchObject({ conversationId: generated.body.conversationId, token: expect.any(String), expires_in: 1800 });
    expect(first.body.streamUrl).toMatch(new RegExp(`^ws://127\\.0\\.0\\.1:\\d+/v3/directline/conversations/${generated.body.conversationId}/stream\\?`));
    await line.bot.idle();
    expect((await line.history(first.body)).activities.map(({ text }) => text)).toEqual([expect.stringMatching(/^Hei, Kari! Jeg er chatboten/)]);
  });

  it.each([[{ user: { id: 'u1' } }, 'u1'], [{ User: { Id: 'u2' } }, 'u2'], [{ user: 7 }, /^visitor-/], [undefined, /^visitor-/]])('takes the customer of %j', async (body, user) => {
    expect(decodeJwt((await generate(body)).body.token)['user']).toEqual(typeof user === 'string' ? user : expect.stringMatching(user));
  });

  it('begins with the secret, too, and goes on with it; who speaks is who began', async () => {
    const { body: begun } = await begin('hush', { user: { id: 'u9' } });
    const id = await line.say({ ...begun, token: 'hush' }, 'når åpner dere?', { from: { id: 'somebody else' } });
    await line.bot.idle();
    const { activities } = await line.history({ ...begun, token: 'hush' });
    expect(activities.find((activity) => activity.id === id)?.from).toEqual({ id: 'u9', role: 'user' });
  });

  it.each<[string | undefined, string | undefined, RegExp]>([
    ['sv-SE', undefined, /Jag är/], [undefined, 'da', /Jeg er chatbotten|Jeg er .*chatbot/], ['en', 'nb', /I'm/], [undefined, undefined, /Jeg er/],
  ])('greets in the language of the page (locale %s, token %s)', async (locale, language, words) => {
    const customer = await line.start({ ...(locale !== undefined && { locale }), ...(language !== undefined && { language }) });
    await line.bot.idle();
    const { activities } = await line.history(customer);
    expect(activities).toHaveLength(1);
    expect(activities[0]?.text).toMatch(words);
    expect(activities[0]).not.toHaveProperty('replyToId');
  });

  it('remembers what the page said of the language, for words that do not tell', async () => {
    const { body: begun } = await begin('hush', { locale: 'sv-SE' });
    await line.say(begun, 'hej');
    expect((await line.history(begun)).activities.at(-1)?.locale).toBe('sv-SE');
    await line.say(begun, 'hej', { locale: 'da' });
    expect((await line.history(begun)).activities.at(-1)?.locale).toBe('da');
  });

  it('greets once, however often the page says that it was joined', async () => {
    const customer = await line.start();
    for (const _ of [1, 2]) await line.call('POST', `${base}/conversations/${customer.conversationId}/activities`, { token: customer.token, body: { type: 'event', name: 'webchat/join', value: { language: 'sv' } } });
    await begin(customer.token);
    await line.bot.idle();
    const { activities } = await line.history(customer);
    expect(activities.map(({ type, from }) => [type, from?.role])).toEqual([['message', 'bot'], ['event', 'user'], ['event', 'user']]);
  });

  it('tells a message again with the server\'s id and time, the client\'s own mark, and who the token says it is', async () => {
    const customer = await line.start();
    const id = await line.say(customer, 'når åpner dere?', {
      id: 'mine', timestamp: '1999-01-01T00:00:00Z', channelId: 'webchat', from: { id: 'evil', name: 'Evil', role: 'bot' }, conversation: { id: 'other' }, recipient: { id: 'x' },
      serviceUrl: 'https://evil.example', locale: 'nb-NO', channelData: { clientActivityID: 'c-1', deep: { kept: [1, null, 'æ'] } },
    });
    await line.bot.idle();
    const { activities } = await line.history(customer);
    expect(activities[1]).toEqual({
      type: 'message', text: 'når åpner dere?', id, timestamp: expect.stringMatching(/^2026-12-17T09:00:00\.\d{3}Z$/), channelId: 'directline', locale: 'nb-NO',
      from: { id: customer.user, role: 'user' }, conversation: { id: customer.conversationId }, channelData: { clientActivityID: 'c-1', deep: { kept: [1, null, 'æ'] } },
    });
    expect(activities[2]).toMatchObject({ from: { id: 'skranke', name: 'Fjell & Fjord', role: 'bot' }, replyToId: id, channelId: 'directline', conversation: { id: customer.conversationId } });
    const times = activities.map(({ timestamp }) => timestamp);
    expect(times).toEqual([...new Set(times)].sort());
  });

  it('enters a client\'s retry once, under the same id', async () => {
    const customer = await line.start();
    const twice = await Promise.all([1, 2].map(() => line.say(customer, 'når åpner dere?', { channelData: { clientActivityID: 'again' } })));
    expect(twice[0]).toBe(twice[1]);
    await line.bot.idle();
    expect((await line.history(customer)).activities.filter(({ from }) => from?.role === 'user')).toHaveLength(1);
  });

  it('tells cards, events and forms as they came, and takes typing without keeping it', async () => {
    const customer = await line.start();
    const path = `${base}/conversations/${customer.conversationId}/activities`;
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Hei' }] } }];
    const posted = [
      { type: 'message', text: 'se her', attachments }, { type: 'event', name: 'cart', value: { items: 3 } }, { type: 'message', value: { order: 'A' } },
      { type: 'endOfConversation' },
    ];
    for (const body of [...posted, { type: 'typing' }, { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] }]) {
      expect(await line.call('POST', path, { token: customer.token, body })).toMatchObject({ status: 200, body: { id: expect.stringMatching(/./) } });
    }
    await line.bot.idle();
    const own = (await line.history(customer)).activities.filter(({ from }) => from?.role === 'user');
    expect(own).toHaveLength(posted.length);
    own.forEach((activity, index) => expect(activity).toMatchObject(posted[index]!));
  });

  it('takes a message with whatever is hung on it, however deep', async () => {
    const customer = await line.start();
    const deep = `{"type":"message","text":"når åpner dere?","value":${'['.repeat(60_000)}${']'.repeat(60_000)}}`;
    expect((await line.call('POST', `${base}/conversations/${customer.conversationId}/activities`, { token: customer.token, body: deep, headers: { 'content-type': 'application/json' } })).status).toBe(200);
    await line.bot.idle();
    expect((await line.history(customer)).activities).toHaveLength(3);
  });

  it('is read from any mark, and the mark of nothing new is the same one', async () => {
    const customer = await line.start();
    await line.bot.idle();
    const first = await line.history(customer);
    expect(first.watermark).toBe('2');
    expect(await line.history(customer, first.watermark)).toEqual({ activities: [], watermark: '2' });
    for (const watermark of ['', '0', '-', 'nonsense', '-1']) expect((await line.history(customer, watermark)).activities).toHaveLength(1);
    expect(await line.history(customer, '999999')).toEqual({ activities: [], watermark: '2' });
    expect((await line.call('GET', `${base}/conversations/${customer.conversationId}/activities`, { token: customer.token })).body.activities).toHaveLength(1);
  });

  it('goes on where a client stood, with a fresh token', async () => {
    const customer = await line.start();
    const { status, body } = await line.call('GET', `${base}/conversations/${customer.conversationId}?watermark=2`, { token: customer.token });
    expect([status, body]).toEqual([200, { conversationId: customer.conversationId, token: expect.any(String), expires_in: 1800, streamUrl: expect.stringContaining('watermark=2&t=') }]);
  });

  it('refreshes a token for the same conversation and customer', async () => {
    const customer = await line.start();
    line.bot.clock.advance(1_000);
    const { status, body } = await line.call('POST', `${base}/tokens/refresh`, { token: customer.token });
    expect([status, body.conversationId, body.expires_in]).toEqual([200, customer.conversationId, 1800]);
    expect(decodeJwt(body.token)).toMatchObject({ user: customer.user, conv: customer.conversationId });
    expect(body.token).not.toBe(customer.token);
  });

  it('gives a page a session id, and no error', async () => {
    expect(await line.call('GET', `${base}/session/getsessionid`)).toMatchObject({ status: 200, body: { sessionId: expect.any(String) } });
  });

  it('is still told to a client that polls when the log cannot be read', async () => {
    const customer = await line.start();
    await line.bot.idle();
    const { conversations } = line.bot.store;
    const { linesAfter } = conversations;
    conversations.linesAfter = () => Promise.reject(new RangeError('disk'));
    const answers = await Promise.all(['', '1'].map((watermark) => line.call('GET', `${base}/conversations/${customer.conversationId}/activities?watermark=${watermark}`, { token: customer.token })));
    conversations.linesAfter = linesAfter;
    expect(answers.map(({ status, body }) => [status, body])).toEqual([[200, { activities: [], watermark: '0' }], [200, { activities: [], watermark: '1' }]]);
  });

  it.each<[string, string, string, unknown, number, string]>([
    ['no JSON', 'activities', 'own', '{"type":', 400, 'InvalidContent'],
    ['a list', 'activities', 'own', [], 400, 'BadActivity'],
    ['no type', 'activities', 'own', { text: 'x' }, 400, 'BadActivity'],
    ['a text that is none', 'activities', 'own', { type: 'message', text: { a: 1 } }, 400, 'BadActivity'],
    ['a list in a list in a list …', 'activities', 'own', `{"type":"message","text":7,"value":${'['.repeat(60_000)}${']'.repeat(60_000)}}`, 400, 'BadActivity'],
    ['nothing', 'activities', 'own', undefined, 400, 'BadActivity'],
    ['a very long text', 'activities', 'own', { type: 'message', text: 'x'.repeat(10_001) }, 413, 'MessageTooLong'],
    ['too much', 'activities', 'own', { type: 'message', text: 'x', channelData: { much: 'x'.repeat(200_000) } }, 413, 'PayloadTooLarge'],
    ['another\'s conversation', 'activities', 'other', { type: 'message', text: 'x' }, 403, 'TokenOfAnother'],
    ['no token', 'activities', 'none', { type: 'message', text: 'x' }, 403, 'MissingToken'],
    ['"Bearer undefined"', 'activities', 'undefined', { type: 'message', text: 'x' }, 403, 'TokenInvalid'],
    ['the key of renewal', 'activities', 'renewal', { type: 'message', text: 'x' }, 403, 'TokenInvalid'],
    ['an expired token', 'activities', 'expired', { type: 'message', text: 'x' }, 403, 'TokenExpired'],
    ['a wrong path', 'nothing', 'own', {}, 404, 'ResourceNotFound'],
  ])('answers %s with a status that clients understand', async (_name, path, who, body, status, code) => {
    const [customer, other] = [await line.start(), await line.start()];
    const { renewal } = customer;
    const token = { own: customer.token, other: other.token, none: undefined, undefined: 'undefined', renewal, expired: customer.token }[who];
    if (who === 'expired') line.bot.clock.advance(1_800_000);
    const answer = await line.call('POST', `${base}/conversations/${customer.conversationId}/${path}`, {
      ...(token !== undefined && { token }), ...(body !== undefined && { body }), headers: { 'content-type': 'application/json', origin: 'https://shop.example' },
    });
    expect([answer.status, answer.body]).toEqual([status, { error: { code, message: expect.stringMatching(/\w/) } }]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  });

  it.each([
    ['GET', '', 403], ['GET', '/activities', 403], ['POST', '/activities', 403], ['POST', '/upload', 403],
  ])('never lets a token into another\'s conversation (%s %s)', async (method, path, status) => {
    const [customer, other] = [await line.start(), await line.start()];
    expect((await line.call(method, `${base}/conversations/${other.conversationId}${path}`, { token: customer.token, ...(method === 'POST' && { body: { type: 'message' } }) })).status).toBe(status);
  });

  it('answers 404 where a conversation has not begun', async () => {
    const { body: issued } = await line.call('POST', '/widget/token');
    for (const path of ['', '/activities']) {
      expect(await line.call('GET', `${base}/conversations/${issued.conversationId}${path}`, { token: issued.token })).toMatchObject({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
    }
  });

  it('gives no token for a wrong secret, and none at all where no secret is set', async () => {
    expect((await line.call('POST', `${base}/tokens/generate`, { token: 'hush!' })).status).toBe(403);
    expect((await line.call('POST', `${base}/tokens/generate`)).status).toBe(403);
    const open = await aDirectLine({ fileFolder: folder() });
    expect(await open.call('POST', `${base}/tokens/generate`, { token: 'undefined' })).toMatchObject({ status: 403, body: { error: { code: 'SecretRequired' } } });
    await open.close();
  });

  it('never writes a key into the process\'s log', () => {
    expect(JSON.stringify(line.bot.log.lines)).not.toMatch(/hush|eyJ/);
  });
});

describe('the address of a stream', () => {
  it.each([
    [{ publicUrl: 'https://chat.shop.example' }, {}, /^wss:\/\/chat\.shop\.example\/v3\//],
    [{ proxies: [{ address: '127.0.0.1', bits: 32 }] }, { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'chat.example' }, /^wss:\/\/chat\.example\/v3\//],
    [{}, { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' }, /^ws:\/\/127\.0\.0\.1:\d+\/v3\//],
  ])('is the public one (%j, headers %j)', async (options, headers, expected) => {
    const line = await aDirectLine({ fileFolder: folder(), ...options });
    const { body: issued } = await line.call('POST', '/widget/token');
    const { body } = await line.call('POST', '/v3/directline/conversations', { token: issued.token, headers });
    expect(body.streamUrl).toMatch(expected);
    await line.close();
  });
});
