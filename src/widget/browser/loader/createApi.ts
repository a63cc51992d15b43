import type { Events } from './createEvents.ts';

/** What the page's own scripts can do: `window.Skranke`. */
export interface Api {
  open(): void;
  close(): void;
  toggle(): void;
  /** Opens the chat and sends this as the visitor's message. */
  send(text: string): void;
  on: Events['on'];
  off: Events['off'];
  readonly isOpen: boolean;
  readonly unread: number;
  /** `Skranke.push(['open'])`: how a page calls before the script is there, when `window.Skranke` is still a plain list. */
  push(...calls: readonly unknown[]): void;
  /** Puts the widget back on a page whose body was exchanged. */
  place(): void;
}

interface Deeds {
  open(): void;
  close(): void;
  toggle(): void;
  send(text: string): void;
  place(): void;
  state(): { open: boolean; unread: number };
}

interface Page {
  Skranke?: Api | unknown[];
}

/** Of a script that was included before this one. */
export function existingApi(): Api | undefined {
  const { Skranke } = window as unknown as Page;
  return Skranke === undefined || Array.isArray(Skranke) ? undefined : Skranke;
}

/** Puts it on the page, and does what was asked for before. */
export function createApi(events: Events, { state, ...deeds }: Deeds): Api {
  const api: Api = {
    ...deeds,
    send(text) {
      // A page's script may give anything.
      const words = `${text as unknown as string | number}`.trim();
      if (words !== '') deeds.send(words);
    },
    on: (name, handler) => events.on(name, handler),
    off: (name, handler) => events.off(name, handler),
    get isOpen() { return state().open; },
    get unread() { return state().unread; },
    push(...calls) {
      for (const call of calls) {
        const [name, ...given] = Array.isArray(call) ? call as unknown[] : [call];
        const deed = typeof name === 'string' ? (api as unknown as Record<string, unknown>)[name] : undefined;
        // A moment later, when the widget stands.
        if (typeof deed === 'function') queueMicrotask(() => { (deed as (...all: unknown[]) => void)(...given); });
      }
    },
  };
  const page = window as unknown as Page;
  const queue = Array.isArray(page.Skranke) ? page.Skranke : [];
  page.Skranke = api;
  api.push(...queue);
  return api;
}
