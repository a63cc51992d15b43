type Handler = (detail: Readonly<Record<string, unknown>>) => void;

/** Tells the page's own scripts what happens. */
export interface Events {
  on(name: string, handler: Handler): void;
  off(name: string, handler: Handler): void;
  emit(name: string, detail?: Readonly<Record<string, unknown>>): void;
}

/** `ready` and `unread` are told to whoever comes late, too: a script cannot know which of the two was loaded first. */
export function createEvents(): Events {
  const handlers: [name: string, handler: Handler][] = [];
  const last = new Map<string, Readonly<Record<string, unknown>>>();
  const tell = (handler: Handler, detail: Readonly<Record<string, unknown>>): void => {
    try {
      handler(detail);
    } catch (error) {
      // It is the page's own: reported as any of its faults, and the chat goes on.
      reportError(error);
    }
  };
  return {
    on(name, handler) {
      handlers.push([name, handler]);
      const past = last.get(name);
      if (past !== undefined) tell(handler, past);
    },
    off(name, handler) {
      const at = handlers.findIndex(([one, other]) => one === name && other === handler);
      if (at >= 0) handlers.splice(at, 1);
    },
    emit(name, detail = {}) {
      if (name === 'ready' || name === 'unread') last.set(name, detail);
      for (const [one, handler] of [...handlers]) if (one === name) tell(handler, detail);
    },
  };
}
