import type { IncomingMessage, Server } from 'node:http';
import type { UpgradeRoute } from './UpgradeRoute.ts';

/**
 * Hands connections that ask to become WebSockets to the room whose path they name; all others are ended. Once there is such a
 * listener, Node no longer looks after these connections itself.
 */
export function dispatchUpgrades(server: Server, routes: readonly UpgradeRoute[]): void {
  if (routes.length === 0) return;
  // Clients of Java and curl offer HTTP/2 with each request: theirs are answered as they are. (Node's types do not know the property yet.)
  Object.assign(server, { shouldUpgradeCallback: ({ headers }: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket' });
  server.on('upgrade', (request, socket, head) => {
    // A connection that breaks meanwhile must end itself, not the process.
    socket.on('error', () => socket.destroy());
    const path = (request.url ?? '').split('?')[0] ?? '';
    const route = server.listening ? routes.find((each) => each.takes(path)) : undefined;
    if (route !== undefined) route.accept(request, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => socket.destroy());
  });
}
