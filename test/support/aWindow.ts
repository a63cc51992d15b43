import { once } from 'node:events';
import { WebSocket, type ClientOptions } from 'ws';
import { until } from './until.ts';

/** An activity as it comes over the wire. */
export interface Wired {
  type: string;
  id: string;
  timestamp: string;
  text?: string;
  name?: string;
  replyToId?: string;
  channelId?: string;
  conversation?: { id: string };
  from?: { id: string; name?: string; role?: string };
  channelData?: Record<string, unknown>;
  attachments?: { contentType: string; contentUrl?: string; name?: string; content?: unknown }[];
  locale?: string;
}

/** A window on a conversation, over a socket of its own. */
export interface Window {
  socket: WebSocket;
  /** All that came, in order; typing too. */
  activities: Wired[];
  /** … messages only, as who said what: `bot: Hei`. */
  said(): string[];
  watermark(): string;
  /** Waits until so many messages have come. */
  messages(count: number): Promise<Wired[]>;
  /** Code of the end, once it is over. */
  closed: Promise<number>;
  close(): void;
}

export async function aWindow(streamUrl: string, options: ClientOptions = {}): Promise<Window> {
  const socket = new WebSocket(streamUrl, options);
  const activities: Wired[] = [];
  let watermark = '';
  socket.on('message', (data: Buffer) => {
    if (data.length === 0) return;
    const frame = JSON.parse(data.toString('utf8')) as { activities: Wired[]; watermark?: string };
    activities.push(...frame.activities);
    watermark = frame.watermark ?? watermark;
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await Promise.race([once(socket, 'open'), once(socket, 'error').then(([error]) => { throw error; })]);
  const messages = (): Wired[] => activities.filter(({ type }) => type === 'message');
  return {
    socket,
    activities,
    said: () => messages().map(({ from, text }) => `${from?.role ?? ''}: ${text ?? ''}`),
    watermark: () => watermark,
    async messages(count) {
      await until(() => messages().length >= count, `${count} messages, not ${messages().length}`, 15_000);
      return messages();
    },
    closed,
    close: () => socket.terminate(),
  };
}

/** The status with which a stream is refused. */
export async function refusedStream(streamUrl: string, options: ClientOptions = {}): Promise<number> {
  const socket = new WebSocket(streamUrl, options);
  socket.on('error', () => undefined);
  const [, answer] = await once(socket, 'unexpected-response') as [unknown, { statusCode: number }];
  socket.terminate();
  return answer.statusCode;
}
