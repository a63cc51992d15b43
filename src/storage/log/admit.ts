import { sql, type Transaction } from 'kysely';
import type { Ids } from '../../base/Ids.ts';
import type { Admission, Inbound } from '../../conversation/ConversationLog.ts';
import { fold } from '../../language/fold.ts';
import { prepared } from '../prepared.ts';
import type { Tables } from '../tables.ts';
import { inboundColumns, toStoredMessage, type InboundRow } from './inboundColumns.ts';

interface Known {
  id: string;
  last_seq: number;
  last_at: number;
}

/** Enters a message in the log, unless it is there already; makes its conversation when it is the first. */
export async function admit(trx: Transaction<Tables>, ids: Ids, inbound: Inbound): Promise<Admission> {
  const [known] = await findConversation(trx, inbound);
  const conversation = known ?? await makeConversation(trx, ids, inbound);
  const [before] = known === undefined ? [] : await findMessage(trx, { conversation: known.id, channelMessage: inbound.channelMessage });
  if (before !== undefined) return { status: 'seen', message: toStoredMessage(before), done: before.status === 'done' };

  // Later than whatever stands before it: clients order a conversation by its times.
  const at = Math.max(inbound.at, conversation.last_at + 1);
  const message = {
    id: ids.next(at),
    conversation: conversation.id,
    seq: conversation.last_seq + 1,
    kind: inbound.kind,
    at,
    channel_message: inbound.channelMessage,
    text: inbound.text,
    activity: JSON.stringify(inbound.activity),
    inline: inbound.inline ? 1 : 0,
    status: inbound.kind === 'event' ? 'done' : 'admitted',
    due_at: null,
  } as const;
  await addMessage(trx, { ...message, folded: fold(inbound.text) });
  await moveOn(trx, { id: conversation.id, seq: message.seq, at, reference: JSON.stringify(inbound.reference) });
  return { status: 'new', message: toStoredMessage(message), done: message.status === 'done' };
}

const findConversation = prepared<{ channel: string; channelConversation: string }>()((db, value) => db.selectFrom('conversation')
  .select(['id', 'last_seq', 'last_at'])
  .where('channel', '=', value('channel')).where('channel_conversation', '=', value('channelConversation')));

const findMessage = prepared<{ conversation: string; channelMessage: string }>()((db, value) => db.selectFrom('message')
  .select(inboundColumns)
  .where('conversation', '=', value('conversation')).where('channel_message', '=', value('channelMessage'))
  .where('direction', '=', sql.lit('in' as const)));

const addMessage = prepared<InboundRow & { folded: string }>()((db, value) => db.insertInto('message').values({
  id: value('id'),
  conversation: value('conversation'),
  seq: value('seq'),
  direction: 'in',
  author: 'customer',
  kind: value('kind'),
  at: value('at'),
  channel_message: value('channel_message'),
  text: value('text'),
  folded: value('folded'),
  activity: value('activity'),
  inline: value('inline'),
  status: value('status'),
  attempts: 0,
}));

const moveOn = prepared<{ id: string; seq: number; at: number; reference: string }>()((db, value) => db.updateTable('conversation')
  .set({ last_seq: value('seq'), last_at: value('at'), reference: value('reference') })
  .where('id', '=', value('id')));

async function makeConversation(trx: Transaction<Tables>, ids: Ids, inbound: Inbound): Promise<Known> {
  const id = ids.next(inbound.at);
  await trx.insertInto('conversation')
    .values({
      id,
      channel: inbound.channel,
      channel_conversation: inbound.channelConversation,
      person: await findOrMakePerson(trx, ids, inbound),
      customer: inbound.customer.id,
      reference: JSON.stringify(inbound.reference),
      created_at: inbound.at,
      version: 0,
      owner: 'bot',
      last_seq: 0,
      last_at: 0,
    })
    .execute();
  return { id, last_seq: 0, last_at: 0 };
}

/** The same account of the same channel is the same person. */
async function findOrMakePerson(trx: Transaction<Tables>, ids: Ids, inbound: Inbound): Promise<string> {
  const before = await trx.selectFrom('conversation').select('person')
    .where('channel', '=', inbound.channel).where('customer', '=', inbound.customer.id)
    .orderBy('created_at', 'desc').limit(1)
    .executeTakeFirst();
  if (before !== undefined) return before.person;
  const id = ids.next(inbound.at);
  await trx.insertInto('person').values({ id, created_at: inbound.at, name: inbound.customer.name ?? null }).execute();
  return id;
}
