/** Whether the server's line is open. */
export interface Line {
  readonly up: boolean;
  /** Sockets that closed before they opened, one after the other: a proxy on the way may not let any through. */
  readonly refused: number;
  /** Resolves when it is open, and what was missed has had the time to arrive. */
  restored(): Promise<void>;
  /** No sockets any more: what is asked for by and by counts as a line. */
  goWithout(): void;
}

/** After a socket opens, so long until what was missed is here, in milliseconds. */
const settling = 1_000;

/** DirectLineJS does not tell when it loses the line: its sockets are watched as they are made. */
export function watchSockets(changed: (up: boolean) => void): Line {
  let up = false;
  let refused = 0;
  const waiting: (() => void)[] = [];
  const line: Line = {
    get up() { return up; },
    get refused() { return refused; },
    restored: () => new Promise((resolve) => {
      if (up) setTimeout(resolve, 2 * settling);
      else waiting.push(() => setTimeout(resolve, settling));
    }),
    goWithout() {
      up = true;
      for (const each of waiting.splice(0)) each();
      changed(true);
    },
  };
  const Plain = window.WebSocket;
  window.WebSocket = class extends Plain {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      let opened = false;
      this.addEventListener('open', () => {
        opened = true;
        up = true;
        refused = 0;
        for (const each of waiting.splice(0)) each();
        changed(true);
      });
      this.addEventListener('close', () => {
        if (!opened) refused += 1;
        up = false;
        changed(false);
      });
    }
  };
  return line;
}
