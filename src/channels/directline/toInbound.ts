import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Instant } from '../../base/Clock.ts';
import type { Inbound } from '../../conversation/ConversationLog.ts';
import { readActivity } from '../readActivity.ts';
import { botId } from './toWire.ts';
import type { Visitor } from './Visitor.ts';

/** What the log calls this channel. */
export const channelName = 'directline';

/** The longest text that is taken, in characters. */
export const longestText = 10_000;

/** The framework wants to know where replies go; ours go nowhere but to the log. */
const serviceUrl = 'urn:skranke:directline';

const clientId = z.object({ channelData: z.object({ clientActivityID: z.string().min(1).max(200) }) });
const join = z.object({ value: z.object({ language: z.string().max(35) }) });

/** Who speaks, and to whom. */
export interface Parties {
  visitor: Visitor;
  botName: string;
}

/** The opening of a conversation: what Bot Framework knows as the customer's arrival. Comes once, whatever calls again. */
export function arrival({ visitor, botName }: Parties, locale: string | undefined, at: Instant): Inbound {
  const posted = { type: 'conversationUpdate', membersAdded: [{ id: botId }, { id: visitor.user }], ...(locale !== undefined && { locale }) };
  return inboundOf(posted, { visitor, botName }, 'arrival', at);
}

/** The id that a posted activity is known by: the same for a client's retry, so that it is entered once. */
export function idOf(posted: object, { conversation }: Visitor, newId: () => string): string {
  const known = clientId.safeParse(posted).data?.channelData.clientActivityID;
  return known === undefined ? newId() : createHash('sha256').update(`${conversation}\n${known}`).digest('hex').slice(0, 32);
}

/**
 * What a client posted, as something to enter in the log. Who speaks, where and when is not the client's to say.
 * @returns `ignored` for what is taken but never kept: typing, and arrivals, which are ours to tell
 */
export function toInbound(posted: { type: string }, parties: Parties, id: string, at: Instant): Inbound | 'ignored' {
  if (posted.type === 'typing' || posted.type === 'conversationUpdate') return 'ignored';
  // The words decide the language; where they do not tell, what the page said once still holds.
  const language = (posted.type === 'event' ? join.safeParse(posted).data?.value.language : undefined) ?? parties.visitor.language;
  return inboundOf({ ...(language !== undefined && { locale: language }), ...posted }, parties, id, at);
}

function inboundOf(posted: object, { visitor, botName }: Parties, id: string, at: Instant): Inbound {
  const { deliveryMode: _, ...rest } = posted as Record<string, unknown>;
  // What was posted is JSON, however deep: nothing here goes into it.
  const activity = {
    ...rest,
    id,
    timestamp: new Date(at).toISOString(),
    channelId: channelName,
    serviceUrl,
    conversation: { id: visitor.conversation },
    from: { id: visitor.user, ...(visitor.name !== undefined && { name: visitor.name }), role: 'user' },
    recipient: { id: botId, name: botName, role: 'bot' },
  };
  const reference = { channelId: channelName, serviceUrl, conversation: activity.conversation, user: activity.from, bot: activity.recipient };
  const { kind, text, customer } = readActivity(activity as unknown as Partial<Activity>);
  return {
    channel: channelName,
    channelConversation: visitor.conversation,
    channelMessage: id,
    // What the bot has no answer to is kept for the customer's other windows.
    kind: kind ?? 'event',
    at,
    text: kind === 'message' ? text : '',
    activity,
    reference,
    customer: { ...customer, id: visitor.user },
    inline: false,
  };
}
