import { sql, type Kysely } from 'kysely';
import type { Outbox } from '../../conversation/Outbox.ts';
import type { Json } from '../../conversation/StoredMessage.ts';
import type { Committer } from '../createCommitter.ts';
import type { Tables } from '../tables.ts';

/** The outbox on a database: the undelivered messages of the log itself, no second copy. */
export function createOutbox(reader: Kysely<Tables>, committer: Committer): Outbox {
  return {
    async conversationsWithMail() {
      const rows = await reader.selectFrom('message').select('conversation').distinct().where('status', '=', sql.lit('pending' as const)).execute();
      return rows.map((row) => row.conversation);
    },

    async next(conversation) {
      const row = await reader.selectFrom('message as m')
        .innerJoin('conversation as c', 'c.id', 'm.conversation')
        .leftJoin('message as q', 'q.id', 'm.answers')
        .select([
          'm.id', 'm.seq', 'm.author', 'm.at', 'm.activity', 'm.attempts', 'm.due_at',
          'c.channel', 'c.reference', 'q.channel_message', 'q.kind as asked',
        ])
        .where('m.conversation', '=', conversation).where('m.status', '=', sql.lit('pending' as const))
        .orderBy('m.seq').limit(1)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        channel: row.channel,
        reference: JSON.parse(row.reference) as Json,
        notBefore: row.due_at ?? 0,
        message: {
          id: row.id,
          conversation,
          seq: row.seq,
          author: row.author === 'staff' ? 'staff' : 'bot',
          at: row.at,
          activity: JSON.parse(row.activity ?? '{}') as Json,
          // A greeting answers no message that the customer's window shows.
          ...(row.channel_message !== null && row.asked === 'message' && { replyTo: row.channel_message }),
          attempts: row.attempts,
        },
      };
    },

    async delivered(message, at, peerId) {
      await committer.run((trx) => trx.updateTable('message')
        .set((eb) => ({ status: 'sent', sent_at: at, channel_message: peerId ?? null, attempts: eb('attempts', '+', 1), due_at: null, error: null }))
        .where('id', '=', message)
        .execute());
    },

    async failed(message, error, retryAt) {
      await committer.run((trx) => trx.updateTable('message')
        .set((eb) => ({ status: retryAt === undefined ? 'failed' : 'pending', attempts: eb('attempts', '+', 1), due_at: retryAt ?? null, error }))
        .where('id', '=', message)
        .execute());
    },
  };
}
