import { sql, type Kysely } from 'kysely';
import type { KnownConversation } from '../../conversation/ConversationLog.ts';
import type { Json } from '../../conversation/StoredMessage.ts';
import type { ConversationLine } from '../../conversation/TranscriptLine.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../tables.ts';

/** A conversation by what its channel calls it. */
export async function findConversation(db: Kysely<Tables>, channel: string, channelConversation: string): Promise<KnownConversation | undefined> {
  const [row] = await findRow(db, { channel, channelConversation });
  return row === undefined ? undefined : { id: row.id, customer: row.customer, lastSeq: row.last_seq };
}

/** The lines after a place, in order. */
export async function linesAfter(db: Kysely<Tables>, conversation: string, seq: number, limit: number): Promise<ConversationLine[]> {
  const rows = await findLines(db, { conversation, seq, limit });
  return rows.map((row): ConversationLine => ({
    id: row.id,
    seq: row.seq,
    author: row.author,
    at: row.at,
    activity: JSON.parse(row.activity ?? '{}') as Json,
    ...(row.channel_message !== null && { channelMessage: row.channel_message }),
    ...(row.asked_as !== null && row.asked_kind === 'message' && { replyTo: row.asked_as }),
  }));
}

/** How many messages of the bot and of staff stand after a place. */
export async function countSpoken(db: Kysely<Tables>, conversation: string, seq: number): Promise<number> {
  const [row] = await count(db, { conversation, seq });
  return Number(row?.count ?? 0);
}

const findRow = prepared<{ channel: string; channelConversation: string }>()((db, value) => db.selectFrom('conversation')
  .select(['id', 'customer', 'last_seq'])
  .where('channel', '=', value('channel')).where('channel_conversation', '=', value('channelConversation')));

const findLines = prepared<{ conversation: string; seq: number; limit: number }>()((db, value) => db.selectFrom('message as m')
  .leftJoin('message as q', 'q.id', 'm.answers')
  .select(['m.id', 'm.seq', 'm.author', 'm.at', 'm.activity', 'm.channel_message', 'q.channel_message as asked_as', 'q.kind as asked_kind'])
  .where('m.conversation', '=', value('conversation')).where('m.seq', '>', value('seq'))
  .orderBy('m.seq').limit(value('limit')));

const count = prepared<{ conversation: string; seq: number }>()((db, value) => db.selectFrom('message')
  .select((eb) => eb.fn.countAll().as('count'))
  .where('conversation', '=', value('conversation')).where('seq', '>', value('seq'))
  .where('direction', '=', sql.lit('out' as const)).where('kind', '=', sql.lit('message' as const)));
