import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aShopFolder } from '../support/aShopFolder.ts';
import { fakeEmulator, type FakeEmulator } from '../support/fakeEmulator.ts';
import { postJson } from '../support/postJson.ts';
import { runSkranke } from '../support/runSkranke.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';
import { until } from '../support/until.ts';

const folder = temporaryFolders();

describe('the Emulator talks to the server', () => {
  let emulator: FakeEmulator;
  let server: RunningServer;
  let shop: string;
  let environment: Record<string, string>;

  beforeAll(async () => {
    shop = aShopFolder(folder());
    environment = { FAQ_DIR: join(shop, 'faq'), DATA_DIR: join(shop, 'data') };
    emulator = await fakeEmulator();
    server = await startServer(environment);
  }, 90_000);

  afterAll(async () => {
    await server.stop();
    await emulator.close();
  });

  const post = (changes: Record<string, unknown>, headers: Record<string, string> = {}) => postJson(`${server.url}/api/messages`, emulator.activity(changes), headers);

  it('holds a conversation from greeting to queue, each reply to its own message', async () => {
    const conversation = { id: 'from-greeting-to-queue|livechat' };
    const say = async (text: string, expected: number) => {
      const activity = emulator.activity({ conversation, text });
      expect((await postJson(`${server.url}/api/messages`, activity)).status).toBe(200);
      const own = () => emulator.arrived.filter((arrived) => arrived.conversation === conversation.id && arrived.activity.type !== 'typing');
      await emulator.until(() => own().length >= expected);
      return { sent: activity, reply: own().at(expected - 1)! };
    };
    await post({ type: 'conversationUpdate', conversation, membersAdded: [{ id: 'bot-1' }, { id: 'user-1' }], membersRemoved: [], locale: 'nb-NO' });
    const [greeting] = await emulator.messages(1);
    expect(greeting?.activity.text).toContain('Jeg er chatboten til Fjell & Fjord');
    expect(greeting?.activity.replyToId).toBeUndefined();

    const hours = await say('når stenger dere i Harstad på lørdag?', 2);
    expect(hours.reply.activity.text).toContain('10–16');
    expect(hours.reply.activity.replyToId).toBe(hours.sent['id']);
    expect(hours.reply.path).toBe(hours.sent['id']);
    expect(hours.reply.activity).toMatchObject({ type: 'message', from: { id: 'bot-1' }, recipient: { id: 'user-1' }, conversation });

    const person = await say('kan jeg få snakke med et menneske', 4);
    const queued = (await emulator.messages(4)).filter((arrived) => arrived.conversation === conversation.id);
    expect(queued[2]?.activity.text).toMatch(/Du får svar her/);
    expect(person.reply.activity).toMatchObject({ type: 'event', name: 'handoff.initiate', replyToId: person.sent['id'] });
    const { attachments } = person.reply.activity as unknown as { attachments: { name: string; content: { activities: unknown[] } }[] };
    expect(attachments[0]?.name).toBe('Transcript');
    expect(attachments[0]?.content.activities.length).toBeGreaterThanOrEqual(4);
  });

  it('answers eight questions sent at once, each with its own replyToId, in their order', async () => {
    const conversation = { id: 'eight|livechat' };
    const texts = ['når åpner dere?', 'kan jeg bytte en genser?', 'når stenger dere?', 'kan jeg returnere en vare?', 'har dere åpent i dag?', 'hvordan sender jeg noe i retur?', 'hvor lenge har dere åpent?', 'hvor lenge har jeg åpent kjøp?'];
    const before = (await emulator.messages(0)).length;
    const sent = texts.map((text) => emulator.activity({ conversation, text }));
    const answers = await Promise.all(sent.map((activity) => postJson(`${server.url}/api/messages`, activity)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    const arrived = (await emulator.messages(before + 8)).slice(before);
    expect(new Set(arrived.map(({ activity }) => activity.replyToId))).toEqual(new Set(sent.map((activity) => activity['id'])));
    for (const { activity } of arrived) {
      const asked = sent.find((one) => one['id'] === activity.replyToId)?.text ?? '';
      expect(activity.text).toMatch(/bytte|retur|kjøp/.test(asked) ? /30 dagers/ : /\d{2}–\d{2}/);
    }
  });

  it('answers a message once, however often it is sent', async () => {
    const conversation = { id: 'retry|livechat' };
    const activity = emulator.activity({ conversation, text: 'når åpner dere?' });
    const before = (await emulator.messages(0)).length;
    await Promise.all([1, 2, 3].map(() => postJson(`${server.url}/api/messages`, activity)));
    await emulator.messages(before + 1);
    await post({ conversation, text: 'kan jeg bytte en genser?' });
    const replies = (await emulator.messages(before + 2)).slice(before);
    expect(replies.map(({ activity: { replyToId } }) => replyToId === activity['id'])).toEqual([true, false]);
  });

  it('brings the replies in the answer when they are expected there, and the same ones to a repeat', async () => {
    const activity = emulator.activity({ conversation: { id: 'inline' }, text: 'når åpner dere?', deliveryMode: 'expectReplies' });
    const first = await postJson(`${server.url}/api/messages`, activity);
    const again = await postJson(`${server.url}/api/messages`, activity);
    expect(first).toMatchObject({ status: 200, body: { activities: [{ type: 'message', replyToId: activity['id'] }] } });
    expect(again).toEqual(first);
  });

  it.each<[string, unknown, number]>([
    ['without a type', { text: 'x' }, 400],
    ['with a type that is a number', { type: 5 }, 400],
    ['that is a list', [], 400],
    ['that is no JSON', '{"type":', 400],
    ['that is empty', '', 400],
    ['without a conversation', { type: 'message', text: 'x', serviceUrl: 'http://localhost:9', channelId: 'emulator' }, 400],
    ['of more than half a megabyte', { type: 'message', text: 'x'.repeat(600_000) }, 413],
  ])('survives a body %s', async (_name, body, status) => {
    const answer = await postJson(`${server.url}/api/messages`, body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it.each<[string, Record<string, unknown>]>([
    ['from a text instead of an account', { from: 'x' }],
    ['with a time that is none', { timestamp: 'yesterday', localTimestamp: '?' }],
    ['without a recipient', { recipient: undefined }],
    ['of a kind it does not know', { type: 'somethingNew' }],
    ['that only says that somebody types', { type: 'typing' }],
  ])('takes in an activity %s', async (_name, changes) => {
    expect((await post({ conversation: { id: 'odd' }, text: 'når åpner dere?', ...changes })).status).toBe(200);
  });

  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['another host', {}, { host: 'evil.example' }],
    ['a proxy', {}, { 'x-forwarded-for': '10.0.0.1' }],
    ['a reply address elsewhere', { serviceUrl: 'https://evil.example' }, {}],
  ])('turns away who comes by %s', async (_name, changes, headers) => {
    const told = (): number => server.output().split('turned away').length;
    const before = told();
    expect((await post({ conversation: { id: 'evil' }, text: 'hei', ...changes }, headers)).status).toBe(403);
    await until(() => told() > before, 'the log says who was turned away');
  });

  it('does not let an anonymous caller speak for another channel', async () => {
    await post({ conversation: { id: 'impostor' }, channelId: 'facebook', text: 'når åpner dere?', deliveryMode: 'expectReplies' });
    const found = await runSkranke(['log', 'search', '--channel', 'facebook', '--json'], { environment });
    expect(found.out).toBe('');
  });

  it('masks personal numbers before they reach the disk', async () => {
    await post({ conversation: { id: 'secret' }, text: 'mitt fødselsnummer er 01010750160 og ordren er 123456', deliveryMode: 'expectReplies' });
    const bytes = ['skranke.db', 'skranke.db-wal'].map((file) => readFileSync(join(shop, 'data', file)).toString('latin1')).join('');
    expect(bytes).not.toContain('01010750160');
    expect(bytes).toContain('123456');
  });

  it('exports a conversation that the Emulator opens', async () => {
    const { out } = await runSkranke(['log', 'export', 'from-greeting-to-queue|livechat', '--format', 'transcript'], { environment });
    const activities = JSON.parse(out) as Record<string, { role?: string; id?: string }>[];
    expect(activities.length).toBeGreaterThanOrEqual(6);
    for (const activity of activities) {
      expect(activity).toMatchObject({
        id: expect.any(String), timestamp: expect.any(String), type: expect.any(String),
        from: { role: expect.stringMatching(/^(user|bot)$/) }, recipient: { role: expect.stringMatching(/^(user|bot)$/) },
        conversation: { id: 'from-greeting-to-queue|livechat' },
      });
    }
    const asked = activities.find(({ text }) => String(text).includes('på lørdag'));
    expect(activities.find(({ replyToId }) => replyToId !== undefined && String(replyToId) === String(asked?.['id']))).toMatchObject({ from: { role: 'bot' } });
  });

  it('answers GET with 405 and unknown paths with 404', async () => {
    expect((await fetch(`${server.url}/api/messages`)).status).toBe(405);
    expect((await fetch(`${server.url}/nothing-here`)).status).toBe(404);
  });

  it.each(['/healthz', '/readyz', '/metrics', '/'])('serves %s', async (path) => {
    expect((await fetch(`${server.url}${path}`)).status).toBe(200);
  });
});
