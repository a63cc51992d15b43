import type { DirectLine, Polled } from './WebChat.ts';
import type { Line } from './watchSockets.ts';

/** After a question that failed, the next, in milliseconds. */
const pause = 2_000;

/**
 * Where no socket comes through, DirectLineJS asks by and by, and never again after one question that failed. It is told that there was
 * nothing new instead, and the visitor that the line is down. A token that lapsed and a conversation that ended are its own to deal with.
 */
export function keepPolling(directLine: DirectLine, line: Line): void {
  const { services } = directLine;
  const { ajax } = services;
  services.ajax = (request) => {
    const asked = ajax(request);
    if (request.method !== 'GET' || !request.url.includes('/activities?')) return asked;
    return {
      subscribe(next: (result: Polled) => void, error: (reason: { status?: number }) => void) {
        return asked.subscribe((result) => {
          line.set(true);
          next(result);
        }, (reason) => {
          if (reason.status === 403 || reason.status === 404) {
            error(reason);
            return;
          }
          line.set(false);
          setTimeout(() => next({ response: { activities: [], watermark: directLine.watermark } }), pause);
        });
      },
    };
  };
}
