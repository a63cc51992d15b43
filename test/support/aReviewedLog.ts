import type { Instant } from '../../src/base/Clock.ts';
import { freshState } from '../../src/conversation/ConversationState.ts';
import type { ReadingRecord, Write } from '../../src/conversation/Write.ts';
import type { HandoffReason } from '../../src/handoff/WaitingCase.ts';
import type { Store } from '../../src/storage/openStore.ts';
import { anInbound } from './anInbound.ts';

/** A customer's message, what was read in it, and what came of it. */
export interface Told {
  conversation: string;
  text: string;
  at: Instant;
  channel?: string;
  reading?: Partial<ReadingRecord>;
  /** What the bot answered, if it did. */
  reply?: string;
  /** It went to a person, with a promise or without. */
  handoff?: { reason: HandoffReason; due?: Instant };
}

/** A log that is told what happened, as turns write it. */
export interface ReviewedLog {
  tell(told: Told): Promise<string>;
  /** A person took the case of this conversation: kept its promise, unless only closed. */
  take(conversation: string, at: Instant, how?: 'answered' | 'closed'): Promise<void>;
}

export function aReviewedLog({ conversations }: Pick<Store, 'conversations'>): ReviewedLog {
  const known = new Map<string, string>();
  let count = 0;

  async function commit(id: string, writes: readonly Write[], at: Instant): Promise<void> {
    const { version, owner, episode } = await conversations.recall(id);
    const outcome = await conversations.commit({
      conversation: id, expects: { version, owner }, sets: {},
      writes: [{ write: 'saveEpisode', id: `e-${id}`, startedAt: episode?.startedAt ?? at, lastMessageAt: at, state: freshState }, ...writes],
    });
    if (outcome !== 'committed') throw new RangeError(`a turn of ${id} was ${outcome}`);
  }

  return {
    async tell({ conversation, text, at, channel = 'emulator', reading, reply, handoff }) {
      count += 1;
      const { message } = await conversations.admit(anInbound({ channel, channelConversation: conversation, text, at, customer: { id: `${channel} ${conversation}` } }));
      const { id, seq, conversation: own } = message;
      known.set(conversation, own);
      const episode = `e-${own}`;
      const record: ReadingRecord = { route: 'question', language: 'nb', ...reading };
      await commit(own, [
        { write: 'finishMessage', id, episode, reading: record },
        ...(reply === undefined ? [] : [{
          write: 'addMessage' as const, id: `r${count}`, episode, author: 'bot' as const, kind: 'message' as const, at: at + 1, text: reply,
          activity: { type: 'message', text: reply }, answers: id, inline: true,
          explanation: {
            summary: `because of ${text}`, route: record.route, actions: [], language: record.language ?? 'nb', faqVersion: 'f'.repeat(64),
            ...(record.verdict !== undefined && { verdict: record.verdict }),
            ...(record.entry !== undefined && { entry: { id: record.entry, place: { file: 'nb/shop.yaml', line: 1, column: 1 } } }),
          },
        }]),
        ...(handoff === undefined ? [] : [{ write: 'openCase' as const, id: `k${count}`, episode, at, seq, reason: handoff.reason, about: text }]),
        ...(handoff?.due === undefined ? [] : [{ write: 'makePromise' as const, id: `p${count}`, case: `k${count}`, at, due: handoff.due, wording: 'snart' }]),
      ], at);
      return own;
    },
    async take(conversation, at, how = 'answered') {
      const id = known.get(conversation) ?? '';
      const { waiting } = await conversations.recall(id);
      await commit(id, [
        ...(how === 'answered' && waiting?.promise !== undefined ? [{ write: 'keepPromise' as const, id: waiting.promise.id, at }] : []),
        ...(waiting === undefined ? [] : [{ write: 'setCaseStatus' as const, id: waiting.id, status: 'closed' as const, at }]),
      ], at);
    },
  };
}
