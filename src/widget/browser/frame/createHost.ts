import type { ToFrame, ToPage } from '../../shared/messages.ts';

/** The page that the chat is shown on. */
export interface Host {
  tell(message: ToPage): void;
}

/**
 * Talks with the script on the page: with the window that holds this one only, and, from its first word on, with one origin. Which
 * sites may hold it at all is said by `frame-ancestors`. Opened by itself, the chat is its own host, and keeps nothing.
 */
export function createHost(heard: (message: ToFrame) => void): Host {
  if (parent === window) {
    return {
      tell(message) {
        if (message.type === 'hello') setTimeout(() => heard({ type: 'init', shown: true, focus: true }));
      },
    };
  }
  let origin: string | undefined;
  addEventListener('message', (event) => {
    const message = event.data as (Partial<ToFrame> & { skranke?: number }) | null;
    if (event.source !== parent || message?.skranke !== 1 || event.origin !== (origin ?? event.origin)) return;
    origin = event.origin;
    heard(message as ToFrame);
  });
  return {
    tell(message) {
      // Nothing but the greeting is said before we know to whom. A page opened from a file has no origin that could be named.
      if (origin === undefined && message.type !== 'hello') return;
      parent.postMessage({ skranke: 1, ...message }, origin === undefined || origin === 'null' ? '*' : origin);
    },
  };
}
