import type { Session } from './Session.ts';

/** What the page tells the frame. Every message between them has `skranke: 1`, so that other programs' are told apart. */
export type ToFrame =
  /** The answer to `hello`. */
  | { type: 'init'; session?: Session; shown: boolean; focus: boolean }
  | { type: 'shown'; focus: boolean }
  | { type: 'hidden' }
  | { type: 'send'; text: string }
  /** Another tab began or renewed the conversation. */
  | { type: 'session'; session?: Session }
  /** The keyboard comes in from one end, where the page behind must not be reached. */
  | { type: 'focus'; end: 'first' | 'last' };

/** What the frame tells the page. */
export type ToPage =
  | { type: 'hello' }
  /** It can be written in. */
  | { type: 'ready' }
  | { type: 'session'; session: Session }
  | { type: 'seen'; watermark: string }
  | { type: 'message'; id: string; from: 'shop' | 'customer'; text: string; watermark: string; old: boolean }
  | { type: 'close' };
