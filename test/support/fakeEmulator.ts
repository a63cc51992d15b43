import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An activity as it travels. */
export type WireActivity = Record<string, unknown> & { text?: string; type?: string; replyToId?: string };

/** A reply that reached the Emulator. */
export interface Arrived {
  conversation: string;
  /** The last part of the path: the activity it answers. */
  path: string;
  activity: WireActivity;
}

/** The side of the Emulator that a bot talks to, and the way it talks to a bot (shared by its protocol, not by its code). */
export interface FakeEmulator {
  serviceUrl: string;
  arrived: Arrived[];
  /** Resolves when so many messages (typing left out) have arrived; rejects after the deadline. */
  messages(count: number, deadline?: number): Promise<Arrived[]>;
  /** Looks whenever something arrives, and resolves when it holds. */
  until(holds: () => boolean, deadline?: number): Promise<void>;
  /** An activity as the Emulator sends it. */
  activity(changes: Record<string, unknown>): WireActivity;
  /** What it answers with from now on; 200 by itself. */
  answerWith(status: number): void;
  close(): Promise<void>;
}

let count = 0;

export async function fakeEmulator(): Promise<FakeEmulator> {
  const arrived: Arrived[] = [];
  let status = 200;
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      const match = /^\/v3\/conversations\/([^/]+)\/activities(?:\/(.+))?$/.exec(request.url ?? '');
      if (status === 200 && match !== null) {
        arrived.push({ conversation: decodeURIComponent(match[1] ?? ''), path: decodeURIComponent(match[2] ?? ''), activity: JSON.parse(body) as WireActivity });
      }
      response.writeHead(match === null ? 404 : status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `peer-${arrived.length}` }));
      for (const wake of waiting) wake();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://localhost:${(server.address() as AddressInfo).port}`;
  const messages = (): Arrived[] => arrived.filter(({ activity }) => activity.type !== 'typing');

  async function until(holds: () => boolean, deadline = 20_000): Promise<void> {
    const timeout = AbortSignal.timeout(deadline);
    while (!holds()) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      waiting.push(resolve);
      timeout.addEventListener('abort', () => reject(new RangeError(`${messages().length} messages had arrived after ${deadline} ms`)), { once: true });
      await promise;
      waiting = waiting.filter((wake) => wake !== resolve);
    }
  }

  return {
    serviceUrl,
    arrived,
    until,
    async messages(wanted, deadline) {
      await until(() => messages().length >= wanted, deadline);
      return messages();
    },
    activity(changes) {
      count += 1;
      return {
        type: 'message',
        channelId: 'emulator',
        id: `00000000-1111-1111-1111-${String(count).padStart(12, '0')}`,
        conversation: { id: 'c0ffee|livechat' },
        from: { id: 'user-1', name: 'User', role: 'user' },
        recipient: { id: 'bot-1', name: 'Bot', role: 'bot' },
        serviceUrl,
        timestamp: new Date(1_766_000_000_000 + count * 1000).toISOString(),
        localTimestamp: new Date(1_766_000_000_000 + count * 1000).toISOString(),
        locale: 'en-us',
        textFormat: 'plain',
        channelData: { clientActivityID: `client-${count}` },
        entities: [{ type: 'ClientCapabilities', requiresBotState: true, supportsListening: true, supportsTts: true }],
        ...changes,
      };
    },
    answerWith(next) {
      status = next;
    },
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
