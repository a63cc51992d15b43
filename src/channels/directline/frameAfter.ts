import type { Json } from '../../conversation/StoredMessage.ts';

/** A frame is not made longer than this by a further line, in characters. */
const largestFrame = 128 * 1024;

/** A line as it travels; without a text where it is nothing for clients. */
export interface ToldLine {
  seq: number;
  text: string | undefined;
}

/** An activity as it travels. */
export function textOf(activity: Json | undefined): string | undefined {
  return activity === undefined ? undefined : JSON.stringify(activity);
}

/** What goes to a window at once. */
export interface Frame {
  text?: string;
  /** The place of the last line in it. */
  last: number;
}

/** As many of the lines after a place as go into one frame, at least one. A mark alone tells a client nothing, and is not sent. */
export function frameAfter(after: number, lines: readonly ToldLine[]): Frame {
  const texts: string[] = [];
  let [last, length] = [after, 0];
  for (const { seq, text } of lines) {
    if (seq <= after) continue;
    if (text !== undefined) {
      if (texts.length > 0 && length + text.length > largestFrame) break;
      texts.push(text);
      length += text.length;
    }
    last = seq;
  }
  return { last, ...(texts.length > 0 && { text: `{"activities":[${texts.join(',')}],"watermark":"${last}"}` }) };
}
