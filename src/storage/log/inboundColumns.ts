import type { Selectable } from 'kysely';
import type { Json, StoredMessage } from '../../conversation/StoredMessage.ts';
import type { MessageRow } from '../tables.ts';

/** The columns of a message that came in. */
export const inboundColumns = ['id', 'conversation', 'seq', 'kind', 'at', 'channel_message', 'text', 'activity', 'inline', 'status', 'due_at'] as const;

/** A message that came in, as a row. */
export type InboundRow = Pick<Selectable<MessageRow>, (typeof inboundColumns)[number]>;

export function toStoredMessage(row: InboundRow): StoredMessage {
  const activity = JSON.parse(row.activity ?? '{}') as Json;
  const attachments = activity['attachments'];
  return {
    id: row.id,
    conversation: row.conversation,
    seq: row.seq,
    kind: row.kind,
    at: row.at,
    channelMessage: row.channel_message ?? '',
    text: row.text ?? '',
    activity,
    files: Array.isArray(attachments) && attachments.length > 0,
    inline: row.inline === 1,
    ...(row.status === 'held' && row.due_at !== null && { heldUntil: row.due_at }),
  };
}
