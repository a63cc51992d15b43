/** Whether the server's line is open. */
export interface Line {
  readonly up: boolean;
  /** Too many sockets closed before they opened, one after the other: a proxy on the way lets none through. */
  readonly blocked: boolean;
  /** Resolves when it is open, and what was missed has had the time to arrive. */
  restored(): Promise<void>;
  /** Where there are no sockets: whether the last question was answered. */
  set(up: boolean): void;
}

/** After a socket opens, so long until what was missed is here, in milliseconds. */
const settling = 1_000;

/** So many. */
const mostRefused = 4;

/**
 * DirectLineJS does not tell when it loses the line: its sockets are watched as they are made.
 * @param blocked called once, when sockets are given up
 */
export function watchSockets(changed: (up: boolean) => void, blocked: () => void): Line {
  let up = false;
  let refused = 0;
  const waiting: (() => void)[] = [];
  function set(now: boolean): void {
    if (up === now) return;
    up = now;
    if (up) for (const each of waiting.splice(0)) each();
    changed(up);
  }

  const line: Line = {
    get up() { return up; },
    get blocked() { return refused >= mostRefused; },
    restored: () => new Promise((resolve) => {
      if (up) setTimeout(resolve, 2 * settling);
      else waiting.push(() => setTimeout(resolve, settling));
    }),
    set,
  };
  const Plain = window.WebSocket;
  window.WebSocket = class extends Plain {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      let opened = false;
      this.addEventListener('open', () => {
        opened = true;
        refused = 0;
        set(true);
      });
      this.addEventListener('close', () => {
        // Those of a conversation that was begun again without any do not count.
        if (refused >= mostRefused) return;
        if (!opened) refused += 1;
        up = false;
        changed(false);
        if (refused === mostRefused) blocked();
      });
    }
  };
  return line;
}
