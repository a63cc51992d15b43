import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** What a room does with connections that ask to become WebSockets. */
export interface UpgradeRoute {
  /** Whether a path is its own. */
  takes(path: string): boolean;
  /** Makes the connection a WebSocket, or ends it. The connection is the room's from here on. Never throws. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Ends what is open, and resolves when it is gone. */
  close(): Promise<void>;
}
