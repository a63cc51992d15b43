import { describe, expect, it } from '@jest/globals';
import { refuseCaller, type Caller } from '../../../src/channels/botframework/refuseCaller.ts';

const emulator: Caller = { localOnly: true, headers: { host: 'localhost:3978' }, serviceUrl: 'http://localhost:50000' };

describe('refuseCaller', () => {
  it.each<[string, Partial<Caller>]>([
    ['by name', {}],
    ['by address', { headers: { host: '127.0.0.1:3978' }, serviceUrl: 'http://127.0.0.1:50000' }],
    ['by IPv6 address', { headers: { host: '[::1]:3978' }, serviceUrl: 'http://[::1]:50000/' }],
    ['without a port', { headers: { host: 'LOCALHOST' }, serviceUrl: 'https://localhost' }],
  ])('lets the Emulator on this machine in, %s', (_name, changes) => {
    expect(refuseCaller({ ...emulator, ...changes })).toBeUndefined();
  });

  it.each<[string, Partial<Caller>, string]>([
    ['anybody while the server is public', { localOnly: false }, 'botframework.public'],
    ['a name that DNS has rebound to this machine', { headers: { host: 'evil.example:3978' } }, 'botframework.host'],
    ['a name that only begins like localhost', { headers: { host: 'localhost.evil.example' } }, 'botframework.host'],
    ['an address that only looks like loopback', { headers: { host: '127.0.0.1.nip.io' } }, 'botframework.host'],
    ['a request without a host', { headers: {} }, 'botframework.host'],
    ['what came through a proxy', { headers: { host: 'localhost', 'x-forwarded-for': '10.0.0.1' } }, 'botframework.forwarded'],
    ['what came through another proxy', { headers: { host: 'localhost', forwarded: 'for=10.0.0.1' } }, 'botframework.forwarded'],
    ['what came through a third', { headers: { host: 'localhost', 'x-forwarded-host': 'shop.example' } }, 'botframework.forwarded'],
    ['who wants the replies elsewhere', { serviceUrl: 'https://evil.example' }, 'botframework.service-url'],
    ['who hides another host in the user part', { serviceUrl: 'http://localhost@evil.example' }, 'botframework.service-url'],
    ['who names a file', { serviceUrl: 'file:///etc/passwd' }, 'botframework.service-url'],
    ['who names nothing', { serviceUrl: undefined }, 'botframework.service-url'],
    ['who names nonsense', { serviceUrl: { a: 1 } }, 'botframework.service-url'],
  ])('turns away %s', (_name, changes, code) => {
    const refusal = refuseCaller({ ...emulator, ...changes });
    expect(refusal?.code).toBe(code);
    expect(refusal?.remedy).toContain('MicrosoftAppId');
  });
});
