import { sql, type Kysely } from 'kysely';
import { SkrankeError } from '../../base/SkrankeError.ts';
import type { Recalled } from '../../conversation/ConversationLog.ts';
import type { ConversationState } from '../../conversation/ConversationState.ts';
import type { HandoffReason } from '../../handoff/WaitingCase.ts';
import { isLanguage } from '../../language/Language.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../tables.ts';
import { inboundColumns, toStoredMessage } from './inboundColumns.ts';

/** Reads a conversation as a turn needs it. */
export async function recall(db: Kysely<Tables>, conversation: string): Promise<Recalled> {
  const [row] = await findConversation(db, { conversation });
  if (row === undefined) throw new SkrankeError('conversation.unknown', `There is no conversation ${conversation} in the log.`, 'Was the data folder changed under the running server? Start it again.');
  const held = await findHeld(db, { conversation });

  return {
    id: row.id,
    channel: row.channel,
    version: row.version,
    owner: row.owner,
    ...(row.language !== null && isLanguage(row.language) && { language: row.language }),
    ...(row.greeted_at !== null && { greetedAt: row.greeted_at }),
    ...(row.name !== null && { customerName: row.name }),
    ...(row.episode !== null && row.started_at !== null && row.last_message_at !== null && {
      episode: {
        id: row.episode,
        startedAt: row.started_at,
        lastMessageAt: row.last_message_at,
        closed: row.closed_at !== null,
        state: JSON.parse(row.state ?? '{}') as ConversationState,
      },
    }),
    ...(row.case !== null && row.number !== null && row.opened_at !== null && {
      waiting: {
        id: row.case,
        number: row.number,
        status: row.status === 'staff' ? 'staff' as const : 'waiting' as const,
        reason: row.reason as HandoffReason,
        openedAt: row.opened_at,
        ...(row.contact !== null && { contact: row.contact }),
        ...(row.promise !== null && row.due_at !== null && { promise: { id: row.promise, due: row.due_at } }),
      },
    }),
    held: held.map(toStoredMessage),
  };
}

interface Asked {
  conversation: string;
}

const findConversation = prepared<Asked>()((db, value) => db.selectFrom('conversation as c')
  .innerJoin('person as p', 'p.id', 'c.person')
  .leftJoin('episode as e', (join) => join.on('e.id', '=', (eb) =>
    eb.selectFrom('episode').select('episode.id').whereRef('episode.conversation', '=', 'c.id').orderBy('episode.started_at', 'desc').limit(1)))
  .leftJoin('handoff as h', (join) => join.onRef('h.conversation', '=', 'c.id').on('h.status', '<>', sql.lit('closed' as const)))
  .leftJoin('promise as pr', (join) => join.onRef('pr.handoff', '=', 'h.id').on('pr.kept_at', 'is', null))
  .select([
    'c.id', 'c.channel', 'c.version', 'c.owner', 'c.language', 'c.greeted_at', 'p.name',
    'e.id as episode', 'e.started_at', 'e.last_message_at', 'e.closed_at', 'e.state',
    'h.id as case', 'h.number', 'h.status', 'h.reason', 'h.opened_at', 'h.contact', 'pr.id as promise', 'pr.due_at',
  ])
  .where('c.id', '=', value('conversation'))
  .orderBy('pr.made_at', 'desc')
  .limit(1));

// The second condition is what the index of unfinished messages has: SQLite does not see by itself that the first implies it.
const findHeld = prepared<Asked>()((db, value) => db.selectFrom('message').select(inboundColumns)
  .where('conversation', '=', value('conversation')).where('status', '=', sql.lit('held' as const))
  .where('status', 'in', [sql.lit('admitted' as const), sql.lit('held' as const)])
  .orderBy('seq'));
