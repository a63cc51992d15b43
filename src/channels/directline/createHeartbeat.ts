import type { WebSocket } from 'ws';
import type { Clock } from '../../base/Clock.ts';

/** How often a socket is asked whether it is there, in seconds: proxies cut what is silent for a minute. */
const interval = 25;
/** More frames than this between two questions are no keeping alive. */
const mostFrames = 1_000;

/** Finds out which sockets are there no more. */
export interface Heartbeat {
  /** Asks a socket from now on, and ends it when it does not answer, or talks too much; the answer ends the asking. */
  watch(socket: WebSocket): () => void;
  stop(): void;
}

interface Watched {
  socket: WebSocket;
  answered: boolean;
  /** What it has said since it was asked. */
  frames: number;
}

/** Asks some of the sockets each second, so that not all answer at once. */
export function createHeartbeat(clock: Clock): Heartbeat {
  const groups = Array.from({ length: interval }, () => new Set<Watched>());
  let turn = 0;
  let next = 0;
  let cancel = clock.after(1_000, beat);

  function beat(): void {
    cancel = clock.after(1_000, beat);
    turn = (turn + 1) % interval;
    for (const watched of groups[turn] ?? []) {
      if (watched.answered) watched.socket.ping();
      else watched.socket.terminate();
      watched.answered = false;
      watched.frames = 0;
    }
  }

  return {
    watch(socket) {
      const watched: Watched = { socket, answered: true, frames: 0 };
      next = (next + 1) % interval;
      const group = groups[next];
      group?.add(watched);
      // What clients send is not looked at, but it is a sign of life.
      const hear = (): void => {
        watched.answered = true;
        watched.frames += 1;
        if (watched.frames > mostFrames) socket.terminate();
      };
      for (const frame of ['message', 'ping', 'pong']) socket.on(frame, hear);
      return () => group?.delete(watched);
    },
    stop: () => cancel(),
  };
}
