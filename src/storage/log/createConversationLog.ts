import { sql, type Kysely } from 'kysely';
import type { Ids } from '../../base/Ids.ts';
import type { ConversationLog } from '../../conversation/ConversationLog.ts';
import type { Json, OutgoingMessage } from '../../conversation/StoredMessage.ts';
import type { Committer } from '../createCommitter.ts';
import type { Tables } from '../tables.ts';
import { admit } from './admit.ts';
import { commitTurn } from './commitTurn.ts';
import { countSpoken, findConversation, linesAfter } from './follow.ts';
import { inboundColumns, toStoredMessage } from './inboundColumns.ts';
import { readLines } from './readLines.ts';
import { recall } from './recall.ts';

/** The conversation log on a database. */
export function createConversationLog(reader: Kysely<Tables>, committer: Committer, ids: Ids): ConversationLog {
  return {
    admit: (inbound) => committer.run((trx) => admit(trx, ids, inbound)),
    recall: (conversation) => recall(reader, conversation),
    commit: (turn) => committer.run((trx) => commitTurn(trx, turn)),

    async unfinished() {
      const rows = await reader.selectFrom('message').select(inboundColumns)
        .where('status', 'in', [sql.lit('admitted' as const), sql.lit('held' as const)])
        .orderBy('at').orderBy('seq')
        .execute();
      return rows.map(toStoredMessage);
    },

    async repliesTo(message) {
      const rows = await reader.selectFrom('message as m')
        .innerJoin('message as q', 'q.id', 'm.answers')
        .select(['m.id', 'm.conversation', 'm.seq', 'm.author', 'm.at', 'm.activity', 'm.attempts', 'q.channel_message'])
        .where('m.answers', '=', message)
        .orderBy('m.seq')
        .execute();
      return rows.map((row): OutgoingMessage => ({
        id: row.id,
        conversation: row.conversation,
        seq: row.seq,
        author: row.author === 'staff' ? 'staff' : 'bot',
        at: row.at,
        activity: JSON.parse(row.activity ?? '{}') as Json,
        ...(row.channel_message !== null && { replyTo: row.channel_message }),
        attempts: row.attempts,
      }));
    },

    find: (channel, channelConversation) => findConversation(reader, channel, channelConversation),
    linesAfter: (conversation, seq, limit) => linesAfter(reader, conversation, seq, limit),
    countSpoken: (conversation, seq) => countSpoken(reader, conversation, seq),
    recentLines: (conversation, limit) => readLines(reader, conversation, limit),
  };
}
