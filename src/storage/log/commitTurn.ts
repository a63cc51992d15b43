import { sql, type Transaction } from 'kysely';
import type { TurnCommit, Write } from '../../conversation/Write.ts';
import { fold } from '../../language/fold.ts';
import type { Tables } from '../tables.ts';

/** Writes a turn, unless the conversation has moved on from what it was decided on. */
export async function commitTurn(trx: Transaction<Tables>, turn: TurnCommit): Promise<'committed' | 'stale'> {
  const added = turn.writes.filter((write) => write.write === 'addMessage').length;
  const conversation = await trx.updateTable('conversation')
    .set({
      version: turn.expects.version + 1,
      last_seq: sql<number>`last_seq + ${added}`,
      ...(turn.sets.owner !== undefined && { owner: turn.sets.owner }),
      ...(turn.sets.language !== undefined && { language: turn.sets.language }),
      ...(turn.sets.greetedAt !== undefined && { greeted_at: turn.sets.greetedAt }),
    })
    .where('id', '=', turn.conversation).where('version', '=', turn.expects.version).where('owner', '=', turn.expects.owner)
    .returning('last_seq')
    .executeTakeFirst();
  if (conversation === undefined) return 'stale';

  let seq = conversation.last_seq - added;
  for (const write of turn.writes) {
    if (write.write === 'addMessage') seq += 1;
    await apply(trx, turn.conversation, write, seq);
  }
  return 'committed';
}

/** @param seq the place of a message that this write adds */
async function apply(trx: Transaction<Tables>, conversation: string, write: Write, seq: number): Promise<unknown> {
  switch (write.write) {
    case 'saveEpisode':
      return trx.insertInto('episode')
        .values({
          id: write.id, conversation, started_at: write.startedAt, last_message_at: write.lastMessageAt, state: JSON.stringify(write.state),
        })
        .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({
          last_message_at: eb.ref('excluded.last_message_at'), state: eb.ref('excluded.state'),
        })))
        .execute();
    case 'closeEpisode':
      return trx.updateTable('episode').set({ closed_at: write.at }).where('id', '=', write.id).execute();
    case 'finishMessage':
      return trx.updateTable('message')
        .set({
          status: 'done', due_at: null, episode: write.episode, route: write.reading.route, language: write.reading.language ?? null,
          verdict: write.reading.verdict ?? null, entry: write.reading.entry ?? null, score: write.reading.score ?? null,
          mood: write.reading.mood ?? null,
        })
        .where('id', '=', write.id)
        .execute();
    case 'holdMessage':
      return trx.updateTable('message').set({ status: 'held', due_at: write.until }).where('id', '=', write.id).execute();
    case 'addMessage':
      return trx.insertInto('message')
        .values({
          id: write.id, conversation, episode: write.episode, seq, direction: 'out', author: write.author, kind: write.kind, at: write.at,
          answers: write.answers ?? null, text: write.text, folded: fold(write.text), activity: JSON.stringify(write.activity),
          inline: write.inline ? 1 : 0, status: write.inline ? 'inline' : 'pending', attempts: 0,
          route: write.explanation?.route ?? null, language: write.explanation?.language ?? null,
          verdict: write.explanation?.verdict ?? null, entry: write.explanation?.entry?.id ?? null,
          explanation: write.explanation === undefined ? null : JSON.stringify(write.explanation),
          faq_version: write.explanation?.faqVersion ?? null,
        })
        .execute();
    case 'openCase':
      return trx.insertInto('handoff')
        .values({
          id: write.id, conversation, episode: write.episode, opened_at: write.at, opened_seq: write.seq, reason: write.reason, team: write.team ?? null,
          about: write.about, status: 'waiting',
        })
        .execute();
    case 'setCaseStatus':
      return trx.updateTable('handoff')
        .set({ status: write.status, ...(write.status === 'staff' ? { taken_at: write.at } : { closed_at: write.at }) })
        .where('id', '=', write.id)
        .execute();
    case 'setCaseContact':
      return trx.updateTable('handoff').set({ contact: write.contact }).where('id', '=', write.id).execute();
    case 'makePromise':
      return trx.insertInto('promise')
        .values({ id: write.id, handoff: write.case, made_at: write.at, due_at: write.due, wording: write.wording })
        .execute();
    case 'keepPromise':
      return trx.updateTable('promise').set({ kept_at: write.at }).where('id', '=', write.id).execute();
    case 'keepFaqVersion':
      return trx.insertInto('faq_version')
        .values({ version: write.version, first_used_at: write.at, files: JSON.stringify(write.files) })
        .onConflict((conflict) => conflict.column('version').doNothing())
        .execute();
  }
}
