import { sql, type Transaction } from 'kysely';
import type { Ids } from '../../base/Ids.ts';
import type { Admission, Inbound } from '../../conversation/ConversationLog.ts';
import { fold } from '../../language/fold.ts';
import type { Tables } from '../tables.ts';
import { inboundColumns, toStoredMessage } from './inboundColumns.ts';

/** Enters a message in the log, unless it is there already; makes its conversation when it is the first. */
export async function admit(trx: Transaction<Tables>, ids: Ids, inbound: Inbound): Promise<Admission> {
  const conversation = await findOrMakeConversation(trx, ids, inbound);
  const place = sql<number>`(select last_seq + 1 from conversation where id = ${conversation})`;
  const entered = await trx.insertInto('message')
    .values({
      id: ids.next(inbound.at),
      conversation,
      episode: null,
      seq: place,
      direction: 'in',
      author: 'customer',
      kind: inbound.kind,
      at: inbound.at,
      channel_message: inbound.channelMessage,
      text: inbound.text,
      folded: fold(inbound.text),
      activity: JSON.stringify(inbound.activity),
      inline: inbound.inline ? 1 : 0,
      status: 'admitted',
      attempts: 0,
    })
    .onConflict((conflict) => conflict.columns(['conversation', 'channel_message']).where('direction', '=', sql.lit('in' as const)).doNothing())
    .returning(inboundColumns)
    .executeTakeFirst();

  if (entered === undefined) {
    const before = await trx.selectFrom('message').select(inboundColumns)
      .where('conversation', '=', conversation).where('channel_message', '=', inbound.channelMessage).where('direction', '=', 'in')
      .executeTakeFirstOrThrow();
    return { status: 'seen', message: toStoredMessage(before), done: before.status === 'done' };
  }
  await trx.updateTable('conversation')
    .set({ last_seq: entered.seq, reference: JSON.stringify(inbound.reference) })
    .where('id', '=', conversation)
    .execute();
  return { status: 'new', message: toStoredMessage(entered), done: false };
}

async function findOrMakeConversation(trx: Transaction<Tables>, ids: Ids, inbound: Inbound): Promise<string> {
  const known = await trx.selectFrom('conversation').select('id')
    .where('channel', '=', inbound.channel).where('channel_conversation', '=', inbound.channelConversation)
    .executeTakeFirst();
  if (known !== undefined) return known.id;
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
    })
    .execute();
  return id;
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
