import type { IncomingMessage } from 'node:http';
import type { Callers } from './createCallers.ts';

/** Which sites may use us from their pages. */
export interface OriginPolicy {
  /** Whether the page that sends a request may: one of an allowed site, one of our own, or no page at all. */
  permits(request: IncomingMessage): boolean;
  /** The sites that may show a page of ours in a frame, as the value of `frame-ancestors`. */
  frameAncestors: string;
}

/** @param allowed origins such as `https://shop.example`; absent: any */
export function createOriginPolicy(allowed: readonly string[] | undefined, callers: Callers): OriginPolicy {
  return {
    permits(request) {
      const { origin } = request.headers;
      if (origin === undefined || allowed === undefined || allowed.includes(origin)) return true;
      // By host alone: a proxy may speak https for us without our knowing.
      return URL.canParse(origin) && new URL(origin).host === new URL(callers.baseOf(request)).host;
    },
    frameAncestors: allowed === undefined ? '*' : ["'self'", ...allowed].join(' '),
  };
}
