import type { Json } from '../../conversation/StoredMessage.ts';
import type { ConversationLine } from '../../conversation/TranscriptLine.ts';

/** The bot's account, as clients know it. Staff answer under it, too: a client shows one counterpart. */
export const botId = 'skranke';

/** Whose conversation is told. */
export interface WireContext {
  conversation: string;
  botName: string;
}

/**
 * A line of the log as a client of Direct Line gets it, the same whether live or told again.
 * @returns nothing for what is never told to clients
 */
export function toWire(line: ConversationLine, { conversation, botName }: WireContext): Json | undefined {
  const { serviceUrl: _, recipient: __, ...activity } = line.activity;
  if (activity['type'] === 'conversationUpdate' || activity['type'] === 'typing') return undefined;
  return {
    ...activity,
    id: line.channelMessage ?? line.id,
    timestamp: new Date(line.at).toISOString(),
    channelId: 'directline',
    conversation: { id: conversation },
    ...(line.author !== 'customer' && { from: { id: botId, name: botName, role: 'bot' } }),
    ...(line.replyTo !== undefined && { replyToId: line.replyTo }),
  };
}
