import type { Clock } from '../base/Clock.ts';
import type { Ids } from '../base/Ids.ts';
import type { Log } from '../base/Log.ts';
import type { ConversationLog } from '../conversation/ConversationLog.ts';
import { emptyDraft } from '../conversation/Draft.ts';
import { freshState } from '../conversation/ConversationState.ts';
import type { Knowledge } from '../conversation/Knowledge.ts';
import { sayUnasked, type Unasked } from '../conversation/sayUnasked.ts';
import type { Json } from '../conversation/StoredMessage.ts';
import type { Deliverer } from './createDeliverer.ts';
import type { Queues } from './createQueues.ts';
import { toActivity } from './toActivity.ts';

/** How often it is begun anew because the conversation moved on under it. */
const patience = 20;

/** Lets the bot say something in a conversation (the log's id) that nobody asked for. Never rejects: a failure is told in the log. */
export type Remark = (conversation: string, unasked: Unasked) => Promise<void>;

/** Remarks take their turn among the conversation's messages. */
export function createRemarks(
  { conversations, current, queues, deliverer, clock, ids, log }:
  { conversations: ConversationLog; current: () => Knowledge; queues: Queues; deliverer: Deliverer; clock: Clock; ids: Ids; log: Log },
): Remark {
  return (conversation, unasked) => queues.run(`turn ${conversation}`, async () => {
    for (let attempt = 0; attempt < patience; attempt += 1) {
      const now = clock.now();
      const commit = sayUnasked(unasked, await conversations.recall(conversation), current(), {
        now, newId: () => ids.next(now), toActivity: (text, language) => toActivity({ ...emptyDraft(freshState), paragraphs: [text] }, language) as Json,
      });
      if (commit === undefined) return;
      if (await conversations.commit(commit) === 'stale') continue;
      deliverer.wake(conversation);
      return;
    }
  }).catch((error: unknown) => log.error({ error, conversation }, 'The bot could not say what it wanted to'));
}
