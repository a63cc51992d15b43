import type { Inbound } from '../../src/conversation/ConversationLog.ts';

let count = 0;

/** A message as the Emulator's channel hands it over. */
export function anInbound(changes: Partial<Inbound> = {}): Inbound {
  count += 1;
  const text = changes.text ?? 'når åpner dere?';
  const channelMessage = changes.channelMessage ?? `m${count}`;
  const channelConversation = changes.channelConversation ?? 'c1|livechat';
  return {
    channel: 'emulator',
    channelConversation,
    channelMessage,
    kind: 'message',
    at: Date.parse('2026-12-17T10:00:00Z'),
    text,
    activity: { type: 'message', id: channelMessage, text, channelId: 'emulator', conversation: { id: channelConversation }, from: { id: 'u1' } },
    reference: {
      channelId: 'emulator', serviceUrl: 'http://localhost:5000', conversation: { id: channelConversation }, user: { id: 'u1', name: 'User' }, bot: { id: 'b1', name: 'Bot' },
    },
    customer: { id: 'u1' },
    inline: false,
    ...changes,
  };
}
