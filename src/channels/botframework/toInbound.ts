import type { Activity } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Instant } from '../../base/Clock.ts';
import type { Inbound } from '../../conversation/ConversationLog.ts';
import type { Json } from '../../conversation/StoredMessage.ts';
import { account, readActivity } from '../readActivity.ts';

/** What an activity must have to be answered; all else may be missing or nonsense. */
const answerable = z.object({
  conversation: z.object({ id: z.string().min(1) }),
  from: account.optional().catch(undefined),
  recipient: account.optional().catch(undefined),
  id: z.string().min(1).optional().catch(undefined),
});

/**
 * Reads a Bot Framework activity as something to answer.
 * @returns `ignored` for what asks for no answer (typing, reactions, the bot's own arrival); `unanswerable` when it names no conversation
 */
export function toInbound(activity: Partial<Activity>, at: Instant, newId: () => string): Inbound | 'ignored' | 'unanswerable' {
  const { kind, text, customer } = readActivity(activity);
  if (kind === undefined) return 'ignored';
  const parsed = answerable.safeParse(activity);
  if (!parsed.success) return 'unanswerable';
  const { conversation, from, id } = parsed.data;
  return {
    channel: channelOf(activity.channelId),
    channelConversation: conversation.id,
    channelMessage: id ?? newId(),
    kind,
    at,
    text,
    activity: plain(activity),
    reference: plain(TurnContext.getConversationReference(activity)),
    customer: { ...customer, id: from?.id ?? conversation.id },
    inline: activity.deliveryMode === 'expectReplies',
  };
}

/** What the log calls the channel. Azure's Direct Line is not our own, which has the name to itself. */
function channelOf(channelId: unknown): string {
  if (typeof channelId !== 'string') return 'emulator';
  return channelId === 'directline' ? 'azure-directline' : channelId;
}

/** As it travels: dates are texts, what is undefined is not there. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
