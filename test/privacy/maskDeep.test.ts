import { describe, expect, it } from '@jest/globals';
import { createMask, maskDeep } from '../../src/privacy/mask.ts';
import { fnrs } from './numbers.ts';

const mask = createMask({ orderShapes: ['######'], country: 'NO' });
const secret = fnrs.classic;

describe('masking an activity', () => {
  it('takes numbers out of whatever a person may have typed', () => {
    const activity = {
      type: 'message', text: `fnr ${secret}`, summary: secret, speak: secret, from: { id: 'u1', name: `Kari ${secret}` },
      value: { fnr: secret, nested: [{ card: '4111 1111 1111 1111' }], asNumber: Number(fnrs.dnr), count: 3, sent: 1769000000123, ok: true, none: null },
      attachments: [{ contentType: 'text/plain', name: `${secret}.pdf`, content: { text: secret, buttons: [{ value: secret }] } }],
      entities: [{ type: 'mention', text: secret }],
      channelData: { message: { text: secret, mid: 'm_1' }, postback: { payload: secret, title: secret } },
    };
    const masked = maskDeep(activity, mask);
    expect(JSON.stringify(masked)).not.toMatch(new RegExp(`${secret}|${fnrs.dnr}|4111`));
    expect(masked).toMatchObject({ text: 'fnr [fnr]', value: { fnr: '[fnr]', nested: [{ card: '[card]' }], asNumber: '[fnr]', count: 3, sent: 1769000000123, ok: true, none: null } });
  });

  it('leaves alone what identifies, addresses and dates it, whatever it looks like', () => {
    const activity = {
      type: secret, id: secret, replyToId: secret, channelId: secret, serviceUrl: `https://${secret}.example`, timestamp: secret, localTimestamp: secret, locale: secret, callerId: secret,
      conversation: { id: `${secret}|livechat`, tenantId: secret }, from: { id: secret, aadObjectId: secret, role: secret }, recipient: { id: secret, role: 'bot' },
      membersAdded: [{ id: secret }, { id: 'b' }], membersRemoved: [{ id: secret }], suggestedActions: { to: [secret], actions: [] },
      attachments: [{ contentType: secret, contentUrl: `https://x.example/${secret}`, thumbnailUrl: secret }], relatesTo: { activityId: secret, conversation: { id: secret }, user: { id: secret }, bot: { id: secret } },
      channelData: {
        clientActivityID: secret, clientTimestamp: secret, 'webchat:sequence-id': 12, sender: { id: secret }, recipient: { id: secret },
        message: { mid: secret, reply_to: { mid: secret }, attachments: [{ type: 'image', payload: { url: `https://cdn.example/${secret}`, sticker_id: secret } }] },
      },
    };
    expect(maskDeep(activity, mask)).toEqual(activity);
  });

  it('knows these places by their path, not by their name', () => {
    expect(maskDeep({ value: { id: secret, from: { id: secret } }, conversation: { name: secret } }, mask)).toEqual({ value: { id: '[fnr]', from: { id: '[fnr]' } }, conversation: { name: '[fnr]' } });
  });

  it('keeps dates, keys and what is no JSON', () => {
    const timestamp = new Date(0);
    const odd = { timestamp, [secret]: 1, '__proto__x': 'a', missing: undefined };
    expect(maskDeep(odd, mask)).toEqual(odd);
    const own = JSON.parse(`{"__proto__": {"text": "${secret}"}, "constructor": "${secret}"}`) as object;
    expect(JSON.stringify(maskDeep(own, mask))).toBe('{"__proto__":{"text":"[fnr]"},"constructor":"[fnr]"}');
  });

  it.each([undefined, null, true, 0, Number.NaN, '', 'hei', []])('answers %p with itself', (value) => {
    expect(maskDeep(value, mask)).toEqual(value);
  });

  it('masks a bare string', () => {
    expect(maskDeep(secret, mask)).toBe('[fnr]');
  });

  it('keeps nothing it cannot reach, and does not fall over', () => {
    let deep: unknown = secret;
    for (let level = 0; level < 100_000; level += 1) deep = { text: deep };
    expect(JSON.stringify(maskDeep(deep, mask))).not.toContain(secret);
    const ring: Record<string, unknown> = { text: secret };
    ring['self'] = ring;
    expect(JSON.stringify(maskDeep(ring, mask))).not.toContain(secret);
  });

  it('leaves what it is given as it was', () => {
    const activity = { text: secret };
    maskDeep(activity, mask);
    expect(activity.text).toBe(secret);
  });
});
