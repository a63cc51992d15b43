import { SkrankeError } from '../base/SkrankeError.ts';
import type { Recalled } from '../conversation/ConversationLog.ts';
import type { TurnCommit } from '../conversation/Write.ts';
import type { Desk } from './openDesk.ts';

/** A customer who writes all the time makes a commit stale; so often is it tried again. */
const patience = 50;

/** Commits what a person at the desk decides about a conversation. Throws `desk.unknown` when no such case or conversation is there. */
export async function commitAtDesk({ store }: Desk, id: string, decide: (recalled: Recalled) => TurnCommit): Promise<void> {
  const conversation = await store.desk.conversationOf(id);
  if (conversation === undefined) {
    throw new SkrankeError('desk.unknown', `There is no case or conversation ${id}.`, '"skranke queue" shows who waits, with their numbers.');
  }
  for (let attempt = 0; attempt < patience; attempt += 1) {
    if (await store.conversations.commit(decide(await store.conversations.recall(conversation))) === 'committed') return;
  }
  throw new SkrankeError('desk.busy', 'The conversation kept moving while this was written.', 'Try again.');
}
