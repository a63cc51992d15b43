import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ConnectionStatus, DirectLine, type Activity } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { aShopFolder } from '../support/aShopFolder.ts';
import { aWindow, type Wired } from '../support/aWindow.ts';
import { FetchingXhr } from '../support/fetchingXhr.ts';
import { postJson } from '../support/postJson.ts';
import { runSkranke } from '../support/runSkranke.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';
import { until } from '../support/until.ts';

const folder = temporaryFolders();
const base = '/v3/directline';
Object.assign(globalThis, { XMLHttpRequest: FetchingXhr, WebSocket });

interface Issued {
  token: string;
  conversationId: string;
  renewal: string;
  user: string;
}

/** Ends the clients that a test has made, also of one that failed: they would keep the process alive. */
const ends: (() => void)[] = [];

/** Microsoft's own client, with all that it received. */
function aClient(url: string, options: object): { client: DirectLine; received: Activity[]; states: ConnectionStatus[] } {
  const client = new DirectLine({ domain: `${url}${base}`, pollingInterval: 200, timeout: 2_000, ...options });
  // It waits 3 to 15 seconds before it comes back.
  Object.assign(client, { getRetryDelay: () => 80 });
  const received: Activity[] = [];
  const states: ConnectionStatus[] = [];
  const subscriptions = [
    client.activity$.subscribe((activity) => received.push(activity)),
    client.connectionStatus$.subscribe((status) => states.push(status)),
  ];
  ends.push(() => {
    for (const subscription of subscriptions) subscription.unsubscribe();
    client.end();
  });
  return { client, received, states };
}

const textsOf = (activities: readonly { type: string }[]): string[] => activities.filter(({ type }) => type === 'message').map((activity) => (activity as { text?: string }).text ?? '');

describe('Microsoft\'s client for Direct Line', () => {
  let server: RunningServer;
  let environment: Record<string, string>;

  beforeAll(async () => {
    const shop = aShopFolder(folder());
    environment = { FAQ_DIR: join(shop, 'faq'), DATA_DIR: join(shop, 'data'), DIRECTLINE_SECRET: 'hush' };
    server = await startServer(environment);
  }, 90_000);
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });
  afterAll(() => server.stop());

  const issue = async (body: object = {}): Promise<Issued> => (await postJson(`${server.url}/widget/token`, body)).body as Issued;

  it.each([['a socket', true, 'token'], ['polling', false, 'token'], ['a socket and the secret', true, 'secret']])('holds a conversation over %s', async (_name, webSocket, by) => {
    const { client, received, states } = aClient(server.url, { webSocket, conversationStartProperties: { locale: 'en' }, ...(by === 'secret' ? { secret: 'hush' } : { token: (await issue()).token }) });
    await until(() => textsOf(received).length >= 1, 'the greeting');
    expect(textsOf(received)[0]).toMatch(/I'm/);
    const ids: string[] = [];
    client.postActivity({ type: 'message', from: { id: 'me' }, text: 'kan jeg bytte en genser?', channelData: { clientActivityID: 'one' } }).subscribe((id: string) => ids.push(id));
    await until(() => textsOf(received).length >= 3, 'echo and answer');
    expect(received.filter(({ type }) => type === 'message').slice(1)).toEqual([
      expect.objectContaining({ id: ids[0], text: 'kan jeg bytte en genser?', channelData: expect.objectContaining({ clientActivityID: 'one' }) }),
      expect.objectContaining({ replyToId: ids[0], text: expect.stringMatching(/30/) }),
    ]);
    expect(states).toContain(ConnectionStatus.Online);
  });

  it('sends files', async () => {
    const { client, received } = aClient(server.url, { token: (await issue()).token });
    await until(() => textsOf(received).length >= 1, 'the greeting');
    const contentUrl = `data:text/plain;base64,${Buffer.from('et brev').toString('base64')}`;
    const ids: string[] = [];
    client.postActivity({ type: 'message', from: { id: 'me' }, text: '', attachments: [{ contentType: 'text/plain', contentUrl, name: 'brev.txt' }] } as unknown as Activity).subscribe((id: string) => ids.push(id));
    await until(() => textsOf(received).length >= 3, 'echo and answer');
    const echo = received.find(({ id }) => id === ids[0])! as unknown as Wired;
    expect(echo.attachments).toEqual([{ contentType: 'text/plain', contentUrl: expect.stringMatching(/^http:/), name: 'brev.txt' }]);
    expect(await (await fetch(echo.attachments![0]!.contentUrl!)).text()).toBe('et brev');
    // Who has to answer it can look at it.
    const { out } = await runSkranke(['log', 'show', echo.conversation!.id], { environment });
    expect(out).toContain(`(file) ${echo.attachments![0]!.contentUrl!}`);
  });

  it('hears a person who answers from the command line', async () => {
    const { client, received } = aClient(server.url, { token: (await issue()).token });
    await until(() => textsOf(received).length >= 1, 'the greeting');
    client.postActivity({ type: 'message', from: { id: 'me' }, text: 'kan jeg få snakke med et menneske' }).subscribe(() => undefined);
    await until(() => textsOf(received).length >= 3, 'the promise');
    expect(received.some(({ type }) => type === 'event')).toBe(true);
    const { out } = await runSkranke(['log', 'search', 'menneske', '--channel', 'directline', '--json'], { environment });
    const { conversation } = JSON.parse(out.split('\n')[0] ?? '') as { conversation: string };
    expect((await runSkranke(['say', conversation, 'Hei, Anna her.'], { environment })).code).toBe(0);
    await until(() => textsOf(received).at(-1) === 'Hei, Anna her.', 'the person');
  });

  it('loses and doubles nothing over three kill -9 in the middle of a conversation', async () => {
    const { client, received } = aClient(server.url, { token: (await issue()).token });
    await until(() => textsOf(received).length >= 1, 'the greeting');
    const post = (text: string): Promise<string> => new Promise((resolve, reject) => {
      client.postActivity({ type: 'message', from: { id: 'me' }, text, channelData: { clientActivityID: text } }).subscribe(resolve, reject);
    });
    const sent: string[] = [];
    for (let index = 0; index < 12; index += 1) {
      const text = `når åpner dere ${index}?`;
      const posted = post(text);
      const killed = index % 4 === 2;
      if (killed) await server.stop('SIGKILL');
      const id = await posted;
      if (killed) server = await startServer({ ...environment, PORT: new URL(server.url).port });
      // "retry" is what the client says when it heard no answer: the page sends the same message again.
      if (id === 'retry') expect(await post(text)).not.toBe('retry');
      sent.push(text);
    }
    await until(() => textsOf(received).length >= 1 + 2 * sent.length, `${1 + 2 * sent.length} messages`);
    await post('kan jeg bytte en genser?');
    await until(() => textsOf(received).some((text) => text.includes('30 dagers')), 'the last answer');
    const ids = received.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(textsOf(received)).toHaveLength(1 + 2 * (sent.length + 1));
    for (const text of sent) expect(textsOf(received).filter((one) => one === text)).toHaveLength(1);
  }, 120_000);

  it('finds the whole conversation after a restart, with the tokens and the renewal of before', async () => {
    const issued = await issue({ language: 'nb' });
    const call = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => (await fetch(`${server.url}${base}${path}`, {
      method, headers: { authorization: `Bearer ${issued.token}`, 'content-type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }),
    })).json() as Promise<Record<string, unknown>>;
    await call('POST', '/conversations', {});
    await call('POST', `/conversations/${issued.conversationId}/activities`, { type: 'message', text: 'kan jeg bytte en genser?' });
    // The answer may not have been given yet when the server dies.
    await server.stop('SIGKILL');
    server = await startServer({ ...environment, PORT: new URL(server.url).port });
    const window = await aWindow((await call('GET', `/conversations/${issued.conversationId}?watermark=0`))['streamUrl'] as string);
    const messages = await window.messages(3);
    expect(messages.map(({ from }) => from?.role)).toEqual(['bot', 'user', 'bot']);
    expect(await issue({ renewal: issued.renewal })).toMatchObject({ conversationId: issued.conversationId, user: issued.user, renewed: true });
    window.close();
  }, 60_000);

  it('warns at its start that any site may show the chat, and stops while windows are open', async () => {
    expect(server.output()).toContain('ALLOWED_ORIGINS');
    const { token } = await issue();
    const begun = (await postJson(`${server.url}${base}/conversations`, {}, { authorization: `Bearer ${token}` })).body as { streamUrl: string };
    const window = await aWindow(begun.streamUrl);
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    expect(await window.closed).toBe(1001);
    server = await startServer(environment);
  }, 60_000);
});
