import { sql, type Transaction } from 'kysely';
import type { TurnCommit, Write } from '../../conversation/Write.ts';
import { fold } from '../../language/fold.ts';
import { prepared } from '../prepared.ts';
import type { ConversationRow, MessageRow, Tables } from '../tables.ts';

/** Writes a turn, unless the conversation has moved on from what it was decided on. */
export async function commitTurn(trx: Transaction<Tables>, turn: TurnCommit): Promise<'committed' | 'stale'> {
  const spoken = turn.writes.filter((write) => write.write === 'addMessage');
  const added = spoken.length;
  const [conversation] = await moveOn(trx, {
    id: turn.conversation,
    version: turn.expects.version,
    owner: turn.expects.owner,
    added,
    at: Math.max(0, ...spoken.map((write) => write.at)),
    newOwner: turn.sets.owner ?? null,
    language: turn.sets.language ?? null,
    greetedAt: turn.sets.greetedAt ?? null,
  });
  if (conversation === undefined) return 'stale';

  let [seq, at] = [conversation.last_seq - added, conversation.last_at - added];
  for (const write of turn.writes) {
    if (write.write === 'addMessage') [seq, at] = [seq + 1, at + 1];
    await apply(trx, turn.conversation, write, { seq, at });
  }
  return 'committed';
}

/** @param place of a message that this write adds, and its time: later than whatever stands before it */
async function apply(trx: Transaction<Tables>, conversation: string, write: Write, place: { seq: number; at: number }): Promise<unknown> {
  switch (write.write) {
    case 'saveEpisode':
      return saveEpisode(trx, { ...write, conversation, state: JSON.stringify(write.state) });
    case 'closeEpisode':
      return trx.updateTable('episode').set({ closed_at: write.at }).where('id', '=', write.id).execute();
    case 'finishMessage':
      return finishMessage(trx, {
        id: write.id, episode: write.episode, route: write.reading.route, language: write.reading.language ?? null,
        verdict: write.reading.verdict ?? null, entry: write.reading.entry ?? null, score: write.reading.score ?? null,
        mood: write.reading.mood ?? null,
      });
    case 'holdMessage':
      return trx.updateTable('message').set({ status: 'held', due_at: write.until }).where('id', '=', write.id).execute();
    case 'addMessage':
      return addMessage(trx, {
        id: write.id, conversation, episode: write.episode, ...place, author: write.author, kind: write.kind,
        answers: write.answers ?? null, text: write.text, folded: fold(write.text), activity: JSON.stringify(write.activity),
        inline: write.inline ? 1 : 0, status: write.inline ? 'inline' : 'pending',
        route: write.explanation?.route ?? null, language: write.explanation?.language ?? null,
        verdict: write.explanation?.verdict ?? null, entry: write.explanation?.entry?.id ?? null,
        explanation: write.explanation === undefined ? null : JSON.stringify(write.explanation),
        faq_version: write.explanation?.faqVersion ?? null,
      });
    case 'openCase':
      return trx.insertInto('handoff')
        .values({
          id: write.id, conversation, episode: write.episode, opened_at: write.at, opened_seq: write.seq, reason: write.reason, team: write.team ?? null,
          about: write.about, status: 'waiting',
        })
        .execute();
    case 'raiseCase':
      return trx.updateTable('handoff').set({ reason: write.reason }).where('id', '=', write.id).execute();
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

interface NewConversation {
  id: string;
  version: number;
  owner: ConversationRow['owner'];
  /** How many messages are added. */
  added: number;
  /** When the first of them was said. */
  at: number;
  /** What is null stays as it is. */
  newOwner: ConversationRow['owner'] | null;
  language: string | null;
  greetedAt: number | null;
}

const moveOn = prepared<NewConversation>()((db, value) => db.updateTable('conversation')
  .set({
    version: sql`version + 1`,
    last_seq: sql`last_seq + ${value('added')}`,
    last_at: sql`case when ${value('added')} = 0 then last_at when last_at < ${value('at')} then ${value('at')} + ${value('added')} - 1 else last_at + ${value('added')} end`,
    owner: sql`coalesce(${value('newOwner')}, owner)`,
    language: sql`coalesce(${value('language')}, language)`,
    greeted_at: sql`coalesce(${value('greetedAt')}, greeted_at)`,
  })
  .where('id', '=', value('id')).where('version', '=', value('version')).where('owner', '=', value('owner'))
  .returning(['last_seq', 'last_at']));

const saveEpisode = prepared<{ id: string; conversation: string; startedAt: number; lastMessageAt: number; state: string }>()((db, value) => db
  .insertInto('episode')
  .values({
    id: value('id'), conversation: value('conversation'), started_at: value('startedAt'), last_message_at: value('lastMessageAt'), state: value('state'),
  })
  .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({
    last_message_at: eb.ref('excluded.last_message_at'), state: eb.ref('excluded.state'),
  }))));

type Reading = Pick<MessageRow, 'id' | 'episode' | 'route' | 'language' | 'verdict' | 'entry' | 'score' | 'mood'>;

const finishMessage = prepared<Reading>()((db, value) => db.updateTable('message')
  .set({
    status: 'done', due_at: null, episode: value('episode'), route: value('route'), language: value('language'), verdict: value('verdict'),
    entry: value('entry'), score: value('score'), mood: value('mood'),
  })
  .where('id', '=', value('id')));

type Reply = Omit<MessageRow, 'direction' | 'channel_message' | 'due_at' | 'attempts' | 'error' | 'sent_at' | 'score' | 'mood'>;

const addMessage = prepared<Reply>()((db, value) => db.insertInto('message')
  .values({
    id: value('id'), conversation: value('conversation'), episode: value('episode'), seq: value('seq'), direction: 'out', author: value('author'),
    kind: value('kind'), at: value('at'), answers: value('answers'), text: value('text'), folded: value('folded'), activity: value('activity'),
    inline: value('inline'), status: value('status'), attempts: 0, route: value('route'), language: value('language'), verdict: value('verdict'),
    entry: value('entry'), explanation: value('explanation'), faq_version: value('faq_version'),
  }));
