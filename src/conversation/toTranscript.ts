import type { Json } from './StoredMessage.ts';
import type { TranscriptLine } from './TranscriptLine.ts';

/**
 * The activities of a conversation as the Emulator opens them from a `.transcript` file: each with an id, a time, the conversation and
 * both accounts with their roles, by which the Emulator tells who spoke.
 * @param reference the conversation reference, as the channel keeps it
 */
export function toTranscript(lines: readonly TranscriptLine[], reference: Json): Json[] {
  const user = { ...record(reference['user']), role: 'user' };
  const bot = { ...record(reference['bot']), role: 'bot' };
  return lines.map((line) => {
    const fromCustomer = line.author === 'customer';
    const at = new Date(line.at).toISOString();
    return {
      channelId: reference['channelId'],
      conversation: reference['conversation'],
      serviceUrl: reference['serviceUrl'],
      ...line.activity,
      id: line.channelMessage ?? line.id,
      timestamp: at,
      localTimestamp: at,
      from: fromCustomer ? { ...user, ...record(line.activity['from']), role: 'user' } : bot,
      recipient: fromCustomer ? bot : user,
      ...(line.replyTo !== undefined && { replyToId: line.replyTo }),
    };
  });
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? value as Json : {};
}
