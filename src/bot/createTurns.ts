import { TurnContext, type Activity } from 'botbuilder';
import type { Clock, Instant } from '../base/Clock.ts';
import type { Ids } from '../base/Ids.ts';
import type { ConversationLog } from '../conversation/ConversationLog.ts';
import type { ConversationState } from '../conversation/ConversationState.ts';
import { finishTurn, introduceIfNeeded } from '../conversation/finishTurn.ts';
import type { Knowledge } from '../conversation/Knowledge.ts';
import { perform } from '../conversation/perform.ts';
import { prepareTurn, type PreparedTurn, type TurnInput } from '../conversation/prepareTurn.ts';
import type { Json, OutgoingMessage, StoredMessage } from '../conversation/StoredMessage.ts';
import type { TurnCommit } from '../conversation/Write.ts';
import { SkrankeError } from '../base/SkrankeError.ts';
import type { Log } from '../base/Log.ts';
import { DraftAdapter } from './DraftAdapter.ts';
import { handoffEvent } from './handoffEvent.ts';
import type { SupportBot } from './SupportBot.ts';
import { takeActivity } from './takeActivity.ts';
import { toActivity } from './toActivity.ts';
import { turnKey, type TurnInProgress } from './TurnInProgress.ts';

/** How often a turn is begun anew because the conversation moved on under it. */
const patience = 20;

/** How a turn ended. */
export type TurnEnd =
  /** More of the burst is waited for. */
  | { ended: 'held'; until: Instant }
  /** These messages are done, and this was answered; `mail` when it waits in the outbox. */
  | { ended: 'done'; messages: readonly string[]; replies: readonly OutgoingMessage[]; mail: boolean }
  /** There was nothing to do. */
  | { ended: 'idle' };

/** What turns are made of. */
export interface TurnParts {
  conversations: ConversationLog;
  current: () => Knowledge;
  bot: SupportBot;
  dialogExpects: (state: ConversationState, text: string) => boolean;
  dialogBegins: (text: string) => string | undefined;
  replyWindow: (channel: string) => number | undefined;
  clock: Clock;
  ids: Ids;
  log: Log;
}

/** Takes the turn of a message, or, without one, of the burst that is held. The caller sees to it that a conversation has one at a time. */
export type TakeTurn = (conversation: string, message: StoredMessage | undefined) => Promise<TurnEnd>;

/** Steps 4 to 9 of a message. Rejects when nothing could be committed; the message then stays unfinished in the log. */
export function createTurns(parts: TurnParts): TakeTurn {
  const { conversations, clock, ids, log } = parts;
  const keptFaqs = new Set<string>();

  return async (conversation, message) => {
    for (let attempt = 0; attempt < patience; attempt += 1) {
      const input = await recall(conversation, message);
      const prepared = prepareTurn(input);
      if (prepared === undefined) return { ended: 'idle' };
      if ('hold' in prepared) {
        if (await hold(input, prepared) === 'committed') return { ended: 'held', until: prepared.until };
        continue;
      }
      const commit = await respond(prepared, input);
      if (await conversations.commit(commit) === 'stale') continue;
      keptFaqs.add(prepared.turn.knowledge.faq.version);
      const replies = repliesOf(commit, prepared.answers);
      const messages = [...prepared.along, prepared.answers].map(({ id }) => id);
      return { ended: 'done', messages, replies, mail: replies.length > 0 && !prepared.answers.inline };
    }
    throw new SkrankeError('turn.stale', `A turn was begun ${patience} times, and each time the conversation had moved on.`,
      'If it comes again, restart the server: the message is in the log and will be answered.');
  };

  async function recall(conversation: string, message: StoredMessage | undefined): Promise<TurnInput> {
    const recalled = await conversations.recall(conversation);
    const now = clock.now();
    const replyWindow = parts.replyWindow(recalled.channel);
    return {
      now, recalled, knowledge: parts.current(), dialogExpects: parts.dialogExpects, dialogBegins: parts.dialogBegins, newId: () => ids.next(now),
      ...(message !== undefined && { message }),
      ...(replyWindow !== undefined && { replyWindow }),
    };
  }

  function hold({ recalled }: TurnInput, { hold: { id }, until }: { hold: StoredMessage; until: Instant }): Promise<'committed' | 'stale'> {
    const { version, owner } = recalled;
    return conversations.commit({ conversation: recalled.id, expects: { version, owner }, sets: {}, writes: [{ write: 'holdMessage', id, until }] });
  }

  /** Lets the bot answer; when that fails, says so and gets a person. */
  async function respond(prepared: PreparedTurn, input: TurnInput): Promise<TurnCommit> {
    try {
      return await converse(prepared);
    } catch (error) {
      log.error({ error, conversation: prepared.turn.recalled.id, message: prepared.answers.id }, 'A turn failed; the customer is told, and a person asked');
      const again = prepareTurn(input);
      if (again === undefined || 'hold' in again) throw error;
      const { dialog: _, open: __, ...state } = again.turn.draft.state;
      again.turn.draft.state = state;
      perform({ act: 'queue', reason: 'error' }, again.turn);
      return written(again, { route: 'error', actions: [] });
    }
  }

  async function converse(prepared: PreparedTurn): Promise<TurnCommit> {
    const { turn, situation, understood, answers } = prepared;
    // With `expectReplies` the framework would keep what is sent to itself, past the adapter.
    const { deliveryMode: _, ...activity } = answers.activity as Partial<Activity>;
    const context = new TurnContext(new DraftAdapter((sent) => takeActivity(turn.draft, sent)), {
      ...activity,
      ...(understood !== undefined && { text: understood.text }),
    });
    const progress: TurnInProgress = { turn, situation, ...(understood !== undefined && { understood }) };
    context.turnState.set(turnKey, progress);
    await parts.bot.run(context);
    return written(prepared, progress.decision ?? { route: 'silent', actions: [] });
  }

  async function written(prepared: PreparedTurn, decision: PreparedDecision): Promise<TurnCommit> {
    introduceIfNeeded(prepared);
    const { turn, answers } = prepared;
    const { draft, voice, knowledge } = turn;
    const activity = toActivity(draft, voice.language) as Json | undefined;
    const event = draft.handoff === undefined ? undefined
      : handoffEvent(draft.handoff, answers.activity, await conversations.recentLines(turn.recalled.id, 100), turn.now);
    return finishTurn(prepared, {
      decision,
      inline: answers.inline,
      newFaq: !keptFaqs.has(knowledge.faq.version),
      ...(activity !== undefined && { reply: { activity, text: draft.paragraphs.join('\n\n') } }),
      ...(event !== undefined && { event }),
    });
  }
}

type PreparedDecision = Parameters<typeof finishTurn>[1]['decision'];

/** The replies as they stand in the log. */
function repliesOf(commit: TurnCommit, answers: StoredMessage): OutgoingMessage[] {
  return commit.writes.flatMap((write) => (write.write !== 'addMessage' ? [] : [{
    id: write.id, conversation: commit.conversation, seq: 0, author: write.author, at: write.at, activity: write.activity,
    replyTo: answers.channelMessage, attempts: 0,
  }]));
}
