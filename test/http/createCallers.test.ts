import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { createCallers } from '../../src/http/createCallers.ts';

const request = (remoteAddress: string, headers: IncomingHttpHeaders = {}): IncomingMessage =>
  ({ socket: { remoteAddress, localPort: 3978 }, headers }) as unknown as IncomingMessage;
const behindProxies = createCallers({ proxies: [{ address: '127.0.0.1', bits: 32 }, { address: '10.0.0.0', bits: 8 }, { address: 'fd00::', bits: 8 }] });

describe('createCallers', () => {
  it.each<[string, string, string | undefined, string]>([
    ['who calls directly', '203.0.113.7', undefined, '203.0.113.7'],
    ['who calls directly and writes the header himself', '203.0.113.7', '1.2.3.4', '203.0.113.7'],
    ['whom a proxy saw', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['whom a proxy saw, not what he wrote before', '127.0.0.1', '1.2.3.4, 203.0.113.7', '203.0.113.7'],
    ['whom the first of two proxies saw', '10.1.1.1', '203.0.113.7, 10.9.9.9', '203.0.113.7'],
    ['a proxy that saw only proxies', '10.1.1.1', '10.2.2.2, 10.9.9.9', '10.2.2.2'],
    ['a proxy that says nothing', '10.1.1.1', undefined, '10.1.1.1'],
    ['a proxy that says nonsense', '10.1.1.1', 'unknown', '10.1.1.1'],
    ['IPv4 on an IPv6 socket', '::ffff:10.1.1.1', '203.0.113.7:5555', '203.0.113.7'],
    ['IPv6 with a port', 'fd00::1', '[2001:db8::7]:443', '2001:db8::7'],
  ])('knows %s', (_name, peer, forwarded, address) => {
    expect(behindProxies.addressOf(request(peer, forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }))).toBe(address);
  });

  it.each<[string, string, IncomingHttpHeaders, string]>([
    ['by the Host of the request', '203.0.113.7', { host: 'chat.example:3978' }, 'http://chat.example:3978'],
    ['not by what a stranger forwards', '203.0.113.7', { host: 'chat.example', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' }, 'http://chat.example'],
    ['by what a proxy forwards', '127.0.0.1', { host: 'localhost', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'chat.example' }, 'https://chat.example'],
    ['by its own port when the Host is none', '203.0.113.7', { host: 'a/b?c@d' }, 'http://localhost:3978'],
    ['by an IPv6 Host', '::1', { host: '[::1]:3978' }, 'http://[::1]:3978'],
  ])('is called %s', (_name, peer, headers, base) => {
    expect(behindProxies.baseOf(request(peer, headers))).toBe(base);
  });

  it('is called by PUBLIC_URL above all', () => {
    const callers = createCallers({ publicUrl: 'https://chat.shop.example', proxies: [] });
    expect(callers.baseOf(request('127.0.0.1', { host: 'other.example' }))).toBe('https://chat.shop.example');
  });
});
