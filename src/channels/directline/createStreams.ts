import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { isLoopback } from '../../base/isLoopback.ts';
import type { Clock } from '../../base/Clock.ts';
import { addressKey } from '../../http/addressKey.ts';
import type { UpgradeRoute } from '../../http/UpgradeRoute.ts';
import type { Listener } from './createFeed.ts';
import { createHeartbeat } from './createHeartbeat.ts';
import type { DirectLine } from './DirectLine.ts';
import { channelName } from './toInbound.ts';
import { readWatermark } from './readWatermark.ts';

/** Sockets of one customer: tabs, and connections that broke without our having heard of it yet. The oldest makes room. */
const mostOfConversation = 20;
/** … of one address: a company behind one router. This machine's own is not counted: that is a proxy, or someone who tries. */
const mostOfAddress = 300;
/** … of all. */
const mostOfAll = 10_000;
/** Clients have nothing to say on a socket; what is larger ends it. In bytes. */
const largestFrame = 64 * 1024;
/** So much may wait in memory for a slow reader, in bytes. The rest waits in the log. */
const mostWaiting = 256 * 1024;
/** Whom the goodbye does not reach in so long is cut off, in milliseconds. */
const farewell = 2_000;

const streamPath = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

/** Where a window begins. */
interface Window {
  name: string;
  /** The log's id. */
  conversation: string;
  after: number;
}

/** `GET …/stream`: live windows on conversations. */
export function createStreams(line: DirectLine, clock: Clock): { upgrade: UpgradeRoute; count(): number } {
  const server = new WebSocketServer({ noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload: largestFrame, skipUTF8Validation: true });
  /** In the order in which they were opened. */
  const open = new Set<WebSocket>();
  const byConversation = new Map<string, Set<WebSocket>>();
  const byAddress = new Map<string, number>();
  const heartbeat = createHeartbeat(clock);
  let closing = false;

  function dismiss(socket: WebSocket, code: number, reason: string): void {
    socket.close(code, reason);
    clock.after(farewell, () => socket.terminate());
  }

  /** Whose window it becomes, or the status line that turns it away. */
  async function admit(request: IncomingMessage): Promise<Window | string> {
    const url = new URL(request.url ?? '', 'http://localhost');
    const name = streamPath.exec(url.pathname)?.[1] ?? '';
    if (!line.policy.permits(request)) return '403 Forbidden';
    const visitor = await line.tokens.read('stream', url.searchParams.get('t') ?? '');
    if (visitor === 'expired' || visitor === 'invalid' || visitor.conversation !== name) return '403 Forbidden';
    const address = line.callers.addressOf(request);
    if (open.size >= mostOfAll) return '503 Service Unavailable';
    if (!isLoopback(address) && (byAddress.get(addressKey(address)) ?? 0) >= mostOfAddress) {
      line.log.warn({ address }, `An address has ${mostOfAddress} open windows, and gets no more. If it is a proxy of yours, name it in TRUSTED_PROXY.`);
      return '429 Too Many Requests';
    }
    const known = await line.conversations.find(channelName, name);
    if (known === undefined) return '404 Not Found';
    const after = readWatermark(url.searchParams.get('watermark'), known.lastSeq) ?? Math.min(line.feed.handedOut(name), known.lastSeq);
    return { name, conversation: known.id, after };
  }

  function attach(socket: WebSocket, { name, conversation, after }: Window, address: string): void {
    const ofConversation = byConversation.get(name) ?? new Set();
    byConversation.set(name, ofConversation);
    const [oldest] = ofConversation;
    if (ofConversation.size >= mostOfConversation && oldest !== undefined) {
      ofConversation.delete(oldest);
      dismiss(oldest, 1013, 'Too many windows');
    }
    for (const set of [open, ofConversation]) set.add(socket);
    byAddress.set(address, (byAddress.get(address) ?? 0) + 1);

    /** The place that an answer is waited for. */
    let asked: number | undefined;
    /** Only an answer tells that a client has had what was sent: a connection may break with the first frame under way, before there is a mark to come back with. */
    function ask(): void {
      asked = listener.after;
      socket.ping(String(asked));
    }
    socket.on('pong', (place: Buffer) => {
      // Any other answer is none to what was asked.
      if (asked === undefined || place.toString('latin1') !== String(asked)) return;
      line.feed.confirm(name, asked);
      const isBehind = asked < listener.after;
      asked = undefined;
      if (isBehind) ask();
    });

    const listener: Listener = {
      after,
      ready: () => socket.readyState === socket.OPEN && socket.bufferedAmount < mostWaiting,
      take(frame) {
        let full = false;
        socket.send(frame, () => {
          if (full) line.feed.wake(name);
        });
        full = socket.bufferedAmount >= mostWaiting;
        if (asked === undefined) ask();
      },
      fail: () => socket.close(1011, 'Come again'),
    };
    // Too large a frame, a broken connection: it ends, and `close` follows.
    socket.on('error', () => socket.terminate());
    const unwatch = heartbeat.watch(socket);
    const leave = line.feed.follow(name, conversation, listener);
    socket.on('close', () => {
      leave();
      unwatch();
      for (const set of [open, ofConversation]) set.delete(socket);
      if (ofConversation.size === 0 && byConversation.get(name) === ofConversation) byConversation.delete(name);
      const others = (byAddress.get(address) ?? 1) - 1;
      if (others === 0) byAddress.delete(address);
      else byAddress.set(address, others);
    });
  }

  const upgrade: UpgradeRoute = {
    takes: (path) => streamPath.test(path),
    accept(request, connection, head) {
      admit(request).then((admitted) => {
        if (typeof admitted === 'string') refuse(connection, admitted);
        else if (closing) refuse(connection, '503 Service Unavailable');
        else server.handleUpgrade(request, connection, head, (socket) => attach(socket, admitted, addressKey(line.callers.addressOf(request))));
      }).catch((error: unknown) => {
        line.log.error({ error }, 'A window on a conversation could not be opened');
        refuse(connection, '503 Service Unavailable');
      });
    },
    async close() {
      closing = true;
      heartbeat.stop();
      const gone = [...open].map((socket) => new Promise<void>((resolve) => socket.on('close', () => resolve())));
      for (const each of open) dismiss(each, 1001, 'The server stops');
      await Promise.all(gone);
    },
  };
  return { upgrade, count: () => open.size };
}

function refuse(connection: Duplex, status: string): void {
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => connection.destroy());
}
