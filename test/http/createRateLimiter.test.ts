import { describe, expect, it } from '@jest/globals';
import { addressKey } from '../../src/http/addressKey.ts';
import { createRateLimiter } from '../../src/http/createRateLimiter.ts';
import { fakeClock } from '../support/fakeClock.ts';

describe('createRateLimiter', () => {
  it('lets so many through, says once that more were refused, and begins anew', () => {
    const clock = fakeClock();
    const limiter = createRateLimiter({ count: 2, per: 10_000 }, clock);
    const tries = (): unknown[] => [1, 2, 3, 4].map(() => {
      const { allowed, firstRefused } = limiter.pass('a');
      return allowed ? 'allowed' : firstRefused ? 'first' : 'refused';
    });
    expect(tries()).toEqual(['allowed', 'allowed', 'first', 'refused']);
    clock.advance(9_999);
    expect(limiter.pass('a')).toEqual({ allowed: false, firstRefused: false, retryAfter: 1 });
    clock.advance(1);
    expect(tries()).toEqual(['allowed', 'allowed', 'first', 'refused']);
  });

  it('counts each key alone', () => {
    const limiter = createRateLimiter({ count: 1, per: 1_000 }, fakeClock());
    expect(['a', 'b', 'a'].map((key) => limiter.pass(key).allowed)).toEqual([true, true, false]);
  });

  it('does not remember more keys than its memory should hold: the oldest go first', () => {
    const limiter = createRateLimiter({ count: 1, per: 1_000 }, fakeClock());
    for (let key = 0; key <= 50_000; key += 1) limiter.pass(String(key));
    expect([limiter.pass('50000').allowed, limiter.pass('0').allowed]).toEqual([false, true]);
  });
});

describe('addressKey', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:0:12:aaaa:bbbb:cccc:dddd', '2001:db8:0:12'],
    ['2001:0DB8::7', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('takes %s for %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});
