import type { Kysely } from 'kysely';
import type { Json } from '../../conversation/StoredMessage.ts';
import type { TranscriptLine } from '../../conversation/TranscriptLine.ts';
import type { Tables } from '../tables.ts';

/** The last lines of a conversation, in order, and the way back to its peer. */
export async function readLines(db: Kysely<Tables>, conversation: string, limit: number): Promise<{ lines: TranscriptLine[]; reference: Json }> {
  const { reference } = await db.selectFrom('conversation').select('reference').where('id', '=', conversation).executeTakeFirstOrThrow();
  const rows = await db.selectFrom('message as m')
    .leftJoin('message as q', 'q.id', 'm.answers')
    .select(['m.id', 'm.channel_message', 'm.author', 'm.at', 'm.activity', 'q.id as asked', 'q.channel_message as asked_as'])
    .where('m.conversation', '=', conversation)
    .orderBy('m.seq', 'desc').limit(limit)
    .execute();
  const lines = rows.reverse().map((row): TranscriptLine => ({
    id: row.id,
    author: row.author,
    at: row.at,
    activity: JSON.parse(row.activity ?? '{}') as Json,
    ...(row.channel_message !== null && { channelMessage: row.channel_message }),
    ...(row.asked !== null && { replyTo: row.asked_as ?? row.asked }),
  }));
  return { lines, reference: JSON.parse(reference) as Json };
}
