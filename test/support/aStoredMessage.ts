import type { StoredMessage } from '../../src/conversation/StoredMessage.ts';

/** A message of the log. */
export function aStoredMessage(changes: Partial<StoredMessage> = {}): StoredMessage {
  return { id: 'm1', conversation: 'c1', seq: 1, kind: 'message', at: 0, channelMessage: 'x1', text: 'hei', activity: {}, files: false, inline: false, ...changes };
}
