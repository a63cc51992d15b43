import type { Activity } from 'botbuilder';
import { describe, expect, it } from '@jest/globals';
import { toInbound } from '../../../src/channels/botframework/toInbound.ts';

const base = {
  type: 'message', id: 'a1', channelId: 'emulator', conversation: { id: 'c1|livechat' }, from: { id: 'u1', name: 'User', role: 'user' },
  recipient: { id: 'b1', name: 'Bot', role: 'bot' }, serviceUrl: 'http://localhost:5000', text: 'hei',
};
const read = (changes: Record<string, unknown>) => toInbound({ ...base, ...changes } as unknown as Activity, 1000, () => 'new-id');

describe('toInbound', () => {
  it('keeps the ids, the text, the way back and the activity itself', () => {
    expect(read({})).toEqual({
      channel: 'emulator', channelConversation: 'c1|livechat', channelMessage: 'a1', kind: 'message', at: 1000, text: 'hei', inline: false,
      customer: { id: 'u1' }, activity: base,
      reference: expect.objectContaining({ serviceUrl: 'http://localhost:5000', conversation: { id: 'c1|livechat' }, user: base.from, bot: base.recipient }),
    });
  });

  it.each([
    ['a name somebody has', { id: 'u1', name: 'Kari Nordmann' }, 'Kari Nordmann'],
    ['the Emulator\'s word for anybody', { id: 'u1', name: 'User' }, undefined],
    ['WebChat\'s word for anybody', { id: 'u1', name: 'You' }, undefined],
    ['an id', { id: 'r_3f9k', name: 'r_3f9k' }, undefined],
    ['no name', { id: 'u1' }, undefined],
    ['markup', { id: 'u1', name: '<b>x</b>' }, undefined],
    ['a novel', { id: 'u1', name: 'a'.repeat(61) }, undefined],
    ['a number', { id: 'u1', name: 7 }, undefined],
  ])('tells %s', (_name, from, name) => {
    expect(read({ from })).toMatchObject({ customer: name === undefined ? { id: from.id } : { id: from.id, name } });
    if (name === undefined) expect((read({ from }) as { customer: object }).customer).not.toHaveProperty('name');
  });

  it.each([
    ['the customer and the bot in one activity, as the Emulator does', [{ id: 'b1' }, { id: 'u1' }], 'start'],
    ['the bot alone', [{ id: 'b1' }], 'ignored'],
    ['nobody', [], 'ignored'],
    ['nonsense', 'x', 'ignored'],
  ])('welcomes the customer: membersAdded has %s', (_name, membersAdded, expected) => {
    const found = read({ type: 'conversationUpdate', membersAdded });
    expect(typeof found === 'string' ? found : found.kind).toBe(expected);
  });

  it.each(['typing', 'endOfConversation', 'messageReaction', 'installationUpdate', 'invoke', 'contactRelationUpdate'])('lets %s be', (type) => {
    expect(read({ type })).toBe('ignored');
  });

  it('takes the join event of WebChat for a start, and other events for nothing', () => {
    expect(read({ type: 'event', name: 'webchat/join' })).toMatchObject({ kind: 'start' });
    expect(read({ type: 'event', name: 'SetTestOptions' })).toBe('ignored');
  });

  it.each([
    ['without a sender', { from: undefined }, 'c1|livechat'],
    ['with a sender that is a text', { from: 'x' }, 'c1|livechat'],
    ['without a recipient', { recipient: undefined }, 'u1'],
    ['with a time that is none', { timestamp: 'yesterday' }, 'u1'],
  ])('reads an activity %s', (_name, changes, customer) => {
    expect(read(changes)).toMatchObject({ customer: { id: customer }, text: 'hei' });
  });

  it.each([[{ conversation: undefined }], [{ conversation: 'c' }], [{ conversation: { id: 7 } }], [{ conversation: { id: '' } }]])(
    'says of %j that it cannot be answered', (changes) => {
      expect(read(changes)).toBe('unanswerable');
    });

  it('keeps Azure\'s Direct Line apart from our own, so that replies to it do not end up there', () => {
    expect(read({ channelId: 'directline' })).toMatchObject({ channel: 'azure-directline', reference: { channelId: 'directline' } });
  });

  it('gives a message an id that has none', () => {
    expect(read({ id: undefined })).toMatchObject({ channelMessage: 'new-id' });
  });

  it('takes the words of a button from its value', () => {
    expect(read({ text: undefined, value: 'Bytte og retur' })).toMatchObject({ text: 'Bytte og retur' });
    expect(read({ text: undefined, value: { a: 1 } })).toMatchObject({ text: '' });
  });

  it('knows when the replies travel in the answer', () => {
    expect(read({ deliveryMode: 'expectReplies' })).toMatchObject({ inline: true });
  });
});
