import type { Session } from '../../shared/Session.ts';

/** Keeps the conversation for the next page and the other tabs. */
export interface Keeper {
  read(): Session | undefined;
  write(session: Session): void;
  /** Whether the chat stands open, in this tab only: it should not spring open in others. */
  isOpen(): boolean;
  setOpen(open: boolean): void;
}

/**
 * Keeps in the shop's own storage, not in the frame's: browsers refuse a frame of another site its storage. Where a browser refuses it
 * here too, the conversation lasts as long as the page.
 * @param changed another tab wrote
 */
export function createKeeper(origin: string, changed: () => void): Keeper {
  const key = `skranke:${origin}`;
  let kept: Session | undefined;
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) changed();
  });
  return {
    read() {
      const text = attempt(() => localStorage.getItem(key));
      // Refused: what this page knows. Empty: somebody cleared it, and the conversation with it.
      if (text !== undefined) kept = parse(text);
      return kept;
    },
    write(session) {
      kept = session;
      attempt(() => localStorage.setItem(key, JSON.stringify(session)));
    },
    isOpen: () => attempt(() => sessionStorage.getItem(key)) === 'open',
    setOpen(open) {
      attempt(() => { if (open) sessionStorage.setItem(key, 'open'); else sessionStorage.removeItem(key); });
    },
  };
}

/** Merely touching the storage throws where it is refused. */
function attempt<T>(touch: () => T): T | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}

/** Anything on the page may have written there. */
function parse(text: string | null): Session | undefined {
  const found = attempt(() => JSON.parse(text ?? 'null') as Partial<Session> | null);
  const texts = [found?.conversationId, found?.token, found?.renewal, found?.user, found?.seen];
  return texts.every((each) => typeof each === 'string') ? found as Session : undefined;
}
