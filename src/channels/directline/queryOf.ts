import type { IncomingMessage } from 'node:http';

/** What stands after the `?` of an address. */
export function queryOf(request: IncomingMessage): URLSearchParams {
  return new URL(request.url ?? '', 'http://localhost').searchParams;
}
