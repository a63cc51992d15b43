import type { Events } from './createEvents.ts';
import type { Keeper } from './createKeeper.ts';
import type { Options } from './readOptions.ts';

/** What the chat needs of the widget that holds it. */
export interface Around {
  options: Options;
  keeper: Keeper;
  events: Events;
  say(name: string, count?: number): string;
  isOpen(): boolean;
  close(): void;
  unread(): number;
  setUnread(count: number): void;
}
