import type { Log } from '../../base/Log.ts';
import type { ConversationLog } from '../../conversation/ConversationLog.ts';
import { frameAfter, textOf, type Frame, type ToldLine } from './frameAfter.ts';
import { toWire } from './toWire.ts';

/** So many lines are read at once. */
const page = 50;
/** Of more conversations than this it is forgotten how far clients have had them. */
const mostHandedOut = 20_000;

/** A window on a conversation. */
export interface Listener {
  /** The place of the last line it was given. */
  after: number;
  /** Whether it can take more. When it can again, it wakes the feed. */
  ready(): boolean;
  /** @param frame activities and watermark, as they travel */
  take(frame: string): void;
  /** The log could not be read: it has to come again. */
  fail(): void;
}

/** A conversation as clients follow it. Told from the log alone: what was and what comes are the same lines. */
export interface Feed {
  /** Begins to give a listener all lines after `listener.after`; the answer ends it. */
  follow(channelConversation: string, conversation: string, listener: Listener): () => void;
  /** There may be new lines. */
  wake(channelConversation: string): void;
  /** Shows every window what is not for the log: that somebody types. */
  show(channelConversation: string, activity: object): void;
  /** The lines after a place, for one who asks; and the place of the last that was looked at. */
  read(channelConversation: string, conversation: string, after: number): Promise<{ activities: object[]; watermark: string }>;
  /** A client has had the lines up to this place. */
  confirm(channelConversation: string, seq: number): void;
  /** The place up to which some client has had the lines; nothing is known after a restart. */
  handedOut(channelConversation: string): number;
  /** Conversations with an open window. */
  size(): number;
}

interface Room {
  conversation: string;
  listeners: Set<Listener>;
  reading: boolean;
  again: boolean;
}

/** @param botName how the counterpart is called at the moment */
export function createFeed({ conversations, botName, log }: { conversations: ConversationLog; botName: () => string; log: Log }): Feed {
  const rooms = new Map<string, Room>();
  const handed = new Map<string, number>();

  function confirm(name: string, seq: number): void {
    const before = handed.get(name) ?? 0;
    handed.delete(name);
    handed.set(name, Math.max(before, seq));
    const [oldest] = handed.keys();
    if (handed.size > mostHandedOut && oldest !== undefined) handed.delete(oldest);
  }

  /** Brings the listeners forward. @returns whether there may be more */
  async function advance(name: string, room: Room): Promise<boolean> {
    const ready = [...room.listeners].filter((listener) => listener.ready());
    if (ready.length === 0) return false;
    const lines = await conversations.linesAfter(room.conversation, Math.min(...ready.map(({ after }) => after)), page);
    const last = lines.at(-1)?.seq;
    if (last === undefined) return false;
    const context = { conversation: name, botName: botName() };
    const told = lines.map((line): ToldLine => ({ seq: line.seq, text: textOf(toWire(line, context)) }));
    // Windows that stand at the same place, as most do, get the same text.
    const frames = new Map<number, Frame>();
    let more = lines.length === page;
    for (const listener of ready) {
      if (!room.listeners.has(listener) || listener.after >= last) continue;
      const frame = frames.get(listener.after) ?? frameAfter(listener.after, told);
      frames.set(listener.after, frame);
      listener.after = frame.last;
      if (frame.text !== undefined) listener.take(frame.text);
      more ||= frame.last < last;
    }
    return more;
  }

  /** One reading at a time a conversation, so that nothing is given twice or out of order. */
  async function pump(name: string, room: Room): Promise<void> {
    room.again = true;
    if (room.reading) return;
    room.reading = true;
    try {
      while (room.again) {
        room.again = false;
        while (await advance(name, room));
      }
    } catch (error) {
      log.error({ error, conversation: room.conversation }, 'A conversation could not be read for its windows; they have to come again');
      for (const listener of room.listeners) listener.fail();
    } finally {
      room.reading = false;
    }
  }

  return {
    follow(name, conversation, listener) {
      const room = rooms.get(name) ?? { conversation, listeners: new Set(), reading: false, again: false };
      rooms.set(name, room);
      room.listeners.add(listener);
      void pump(name, room);
      return () => {
        room.listeners.delete(listener);
        if (room.listeners.size === 0 && rooms.get(name) === room) rooms.delete(name);
      };
    },
    wake(name) {
      const room = rooms.get(name);
      if (room !== undefined) void pump(name, room);
    },
    show(name, activity) {
      for (const listener of rooms.get(name)?.listeners ?? []) {
        if (listener.ready()) listener.take(JSON.stringify({ activities: [activity], watermark: String(listener.after) }));
      }
    },
    async read(name, conversation, after) {
      const lines = await conversations.linesAfter(conversation, after, page);
      const last = lines.at(-1)?.seq ?? after;
      confirm(name, last);
      const context = { conversation: name, botName: botName() };
      return { activities: lines.map((line) => toWire(line, context)).filter((activity) => activity !== undefined), watermark: String(last) };
    },
    confirm,
    handedOut: (name) => handed.get(name) ?? 0,
    size: () => rooms.size,
  };
}
