import type { Activity } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Instant } from '../../base/Clock.ts';
import type { Inbound } from '../../conversation/ConversationLog.ts';
import type { InboundKind, Json } from '../../conversation/StoredMessage.ts';

const account = z.object({ id: z.string().min(1), name: z.string().optional().catch(undefined) });

/** What an activity must have to be answered; all else may be missing or nonsense. */
const answerable = z.object({
  conversation: z.object({ id: z.string().min(1) }),
  from: account.optional().catch(undefined),
  recipient: account.optional().catch(undefined),
  id: z.string().min(1).optional().catch(undefined),
});

/** Names that a client gives to those it does not know. */
const placeholderNames = new Set(['user', 'you', 'customer', 'anonymous', 'guest', 'bruker', 'bruger', 'användare']);

/**
 * Reads a Bot Framework activity as something to answer.
 * @returns `ignored` for what asks for no answer (typing, reactions, the bot's own arrival); `unanswerable` when it names no conversation
 */
export function toInbound(activity: Partial<Activity>, at: Instant, newId: () => string): Inbound | 'ignored' | 'unanswerable' {
  const kind = kindOf(activity);
  if (kind === undefined) return 'ignored';
  const parsed = answerable.safeParse(activity);
  if (!parsed.success) return 'unanswerable';
  const { conversation, from, id } = parsed.data;
  const name = realName(from?.name, from?.id);
  return {
    channel: typeof activity.channelId === 'string' ? activity.channelId : 'emulator',
    channelConversation: conversation.id,
    channelMessage: id ?? newId(),
    kind,
    at,
    text: textOf(activity),
    activity: plain(activity),
    reference: plain(TurnContext.getConversationReference(activity)),
    customer: { id: from?.id ?? conversation.id, ...(name !== undefined && { name }) },
    inline: activity.deliveryMode === 'expectReplies',
  };
}

function kindOf(activity: Partial<Activity>): InboundKind | undefined {
  if (activity.type === 'message') return 'message';
  if (activity.type === 'event' && activity.name === 'webchat/join') return 'start';
  if (activity.type !== 'conversationUpdate') return undefined;
  // The Emulator adds the bot and the customer in one activity: it is the customer that is welcomed.
  const added: unknown = activity.membersAdded;
  const bot = account.safeParse(activity.recipient).data?.id;
  const someone = Array.isArray(added) && added.some((member) => {
    const { data } = account.safeParse(member);
    return data !== undefined && data.id !== bot;
  });
  return someone ? 'start' : undefined;
}

/** The words of a message. A pressed button may carry them in its value. */
function textOf({ text, value }: Partial<Activity>): string {
  if (typeof text === 'string' && text.trim() !== '') return text;
  return typeof value === 'string' ? value : '';
}

/** A name somebody chose; not the client's word for anybody, nor an id. */
function realName(name: string | undefined, id: string | undefined): string | undefined {
  const trimmed = name?.trim() ?? '';
  const looksReal = trimmed.length <= 60 && /^\p{L}[\p{L}\p{M}.'’ -]*$/u.test(trimmed);
  return looksReal && trimmed !== id && !placeholderNames.has(trimmed.toLowerCase()) ? trimmed : undefined;
}

/** As it travels: dates are texts, what is undefined is not there. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
