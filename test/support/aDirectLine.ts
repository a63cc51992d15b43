import { createMask } from '../../src/privacy/mask.ts';
import { createDirectLineChannel } from '../../src/channels/directline/createDirectLineChannel.ts';
import type { Channel } from '../../src/conversation/Channel.ts';
import { createCallers, type Network } from '../../src/http/createCallers.ts';
import { createHttpServer } from '../../src/http/createHttpServer.ts';
import { createOriginPolicy } from '../../src/http/createOriginPolicy.ts';
import type { Rate } from '../../src/http/createRateLimiter.ts';
import type { Store } from '../../src/storage/openStore.ts';
import { aBot, type TestBot } from './aBot.ts';
import { aWindow, type Window, type Wired } from './aWindow.ts';

export interface Answered {
  status: number;
  headers: Headers;
  body: AnsweredBody;
}

/** What an answer may hold: which of it there is, depends on what was asked. */
export interface AnsweredBody {
  conversationId: string;
  token: string;
  expires_in: number;
  streamUrl: string;
  renewal: string;
  renewed: boolean;
  user: string;
  id: string;
  activities: Wired[];
  watermark: string;
}

/** A customer who has begun a conversation. */
export interface Started {
  conversationId: string;
  token: string;
  streamUrl: string;
  user: string;
  renewal: string;
}

/** A bot behind our own Direct Line, on a real port, with a clock that stands still. */
export interface TestDirectLine {
  url: string;
  bot: TestBot;
  call(method: string, path: string, options?: { token?: string; body?: unknown; headers?: Record<string, string> }): Promise<Answered>;
  /** As the widget does: a token, then the start. */
  start(options?: { language?: string; locale?: string }): Promise<Started>;
  /** Posts a message; the id it got. */
  say(customer: Started, text: string, more?: object): Promise<string>;
  window(customer: Started): Promise<Window>;
  history(customer: Started, watermark?: string): Promise<{ activities: Wired[]; watermark: string }>;
  figures(): { sockets: number; conversations: number };
  close(): Promise<void>;
}

export interface DirectLineTestOptions {
  fileFolder: string;
  secret?: string;
  messages?: Rate;
  starts?: Rate;
  allowed?: readonly string[];
  publicUrl?: string;
  proxies?: readonly Network[];
  store?: Store;
}

export async function aDirectLine(options: DirectLineTestOptions): Promise<TestDirectLine> {
  const channels: { directLine?: Channel } = {};
  const bot = await aBot({ channelOf: () => channels.directLine, ...(options.store !== undefined && { store: options.store }) });
  const callers = createCallers({ proxies: options.proxies ?? [], ...(options.publicUrl !== undefined && { publicUrl: options.publicUrl }) });
  const policy = createOriginPolicy(options.allowed, callers);
  let count = options.store === undefined ? 0 : 1_000;
  const line = await createDirectLineChannel({
    conversations: bot.store.conversations,
    receive: bot.reception.receive,
    remark: bot.remark,
    signingKey: await bot.store.vault.keep('signing-key', 'a key for tests'),
    ...(options.secret !== undefined && { secret: options.secret }),
    rates: { messages: options.messages ?? { count: 1_000, per: 10_000 }, starts: options.starts ?? { count: 1_000, per: 60_000 } },
    callers, policy, botName: () => 'Fjell & Fjord', mask: createMask({ orderShapes: ['######'], country: 'NO' }), fileFolder: options.fileFolder, clock: bot.clock, log: bot.log,
    newId() {
      count += 1;
      return `id-${count}`;
    },
  });
  channels.directLine = line.channel;
  const server = createHttpServer(line.routes, bot.log, { crossOrigin: { policy, under: ['/v3/directline', '/widget'] }, upgrades: [line.upgrade] });
  const url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  const windows: Window[] = [];

  const call: TestDirectLine['call'] = async (method, path, { token, body, headers = {} } = {}) => {
    const plain = body === undefined || typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;
    const answer = await fetch(url + path, {
      method,
      headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...(!plain && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: (plain ? body : JSON.stringify(body)) as string | FormData }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: (answer.headers.get('content-type')?.includes('json') === true ? JSON.parse(text) : text) as AnsweredBody };
  };

  return {
    url, bot, call,
    async start({ language, locale } = {}) {
      const { body: issued } = await call('POST', '/widget/token', { body: { language } });
      const { body: begun } = await call('POST', '/v3/directline/conversations', { token: issued.token, body: { user: {}, locale } });
      return { ...issued, ...begun };
    },
    async say({ conversationId, token }, text, more = {}) {
      const { status, body } = await call('POST', `/v3/directline/conversations/${conversationId}/activities`, { token, body: { type: 'message', text, ...more } });
      if (status !== 200) throw new RangeError(`${status} ${JSON.stringify(body)}`);
      return body.id;
    },
    async window({ streamUrl }) {
      const window = await aWindow(streamUrl);
      windows.push(window);
      return window;
    },
    history: async ({ conversationId, token }, watermark = '') => (await call('GET', `/v3/directline/conversations/${conversationId}/activities?watermark=${watermark}`, { token })).body,
    figures: () => line.figures(),
    async close() {
      await server.close();
      for (const window of windows) window.close();
      await bot.idle();
      if (options.store === undefined) await bot.store.close();
    },
  };
}
