import { describe, expect, it } from '@jest/globals';
import { decodeProtectedHeader, SignJWT } from 'jose';
import { createTokens, lifetimes } from '../../../src/channels/directline/createTokens.ts';
import { fakeClock } from '../../support/fakeClock.ts';

const visitor = { conversation: 'c1', user: 'u1', name: 'Kari', language: 'nb-NO' };

describe('the keys of a conversation', () => {
  it.each(['token', 'renewal', 'stream'] as const)('say who speaks where, for their time (%s)', async (purpose) => {
    const clock = fakeClock();
    const tokens = await createTokens('key', clock);
    const key = await tokens.issue(purpose, visitor);
    expect(await tokens.read(purpose, key)).toEqual(visitor);
    clock.advance(lifetimes[purpose] * 1000 - 1);
    expect(await tokens.read(purpose, key)).toEqual(visitor);
    clock.advance(1);
    expect(await tokens.read(purpose, key)).toBe('expired');
    expect(await (await createTokens('key', clock)).read(purpose, key)).toBe('expired');
  });

  it('are good for one thing only', async () => {
    const tokens = await createTokens('key', fakeClock());
    for (const purpose of ['token', 'renewal', 'stream'] as const) {
      const key = await tokens.issue(purpose, visitor);
      for (const other of ['token', 'renewal', 'stream'] as const) {
        if (other !== purpose) expect(await tokens.read(other, key)).toBe('invalid');
      }
    }
  });

  it('are known to the next process with the same signing key, and to no other', async () => {
    const clock = fakeClock();
    const key = await (await createTokens('key', clock)).issue('token', visitor);
    expect(await (await createTokens('key', clock)).read('token', key)).toEqual(visitor);
    expect(await (await createTokens('other', clock)).read('token', key)).toBe('invalid');
  });

  it.each(['', 'x', 'a.b.c', 'undefined', '🙂'])('are none: %j', async (text) => {
    expect(await (await createTokens('key', fakeClock())).read('token', text)).toBe('invalid');
  });

  it('are not taken without a signature, nor with somebody else\'s claims', async () => {
    const clock = fakeClock();
    const tokens = await createTokens('key', clock);
    const [, body = ''] = (await tokens.issue('token', visitor)).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    expect(await tokens.read('token', unsigned)).toBe('invalid');
    const odd = await new SignJWT({ conv: 7, user: 'u' }).setProtectedHeader({ alg: 'HS256' }).setAudience('token')
      .setExpirationTime(clock.now() / 1000 + 100).sign(new TextEncoder().encode('key'));
    expect(await tokens.read('token', odd)).toBe('invalid');
    expect(decodeProtectedHeader(await tokens.issue('token', visitor))).toEqual({ alg: 'HS256', typ: 'JWT' });
  });
});
