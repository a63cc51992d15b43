import { describe, expect, it } from '@jest/globals';
import { isLocalOnly, microsoftCredentials, settingsSchema } from '../../src/config/Settings.ts';

describe('isLocalOnly', () => {
  it.each([
    ['127.0.0.1', undefined], ['localhost', undefined], ['LOCALHOST', undefined], ['::1', undefined], ['127.8.9.1', undefined],
    ['127.0.0.1', 'http://localhost:3978'], ['::1', 'http://[::1]:3978'], ['localhost', 'https://127.0.0.1'],
  ])('holds for HOST %s and PUBLIC_URL %s', (HOST, url) => {
    expect(isLocalOnly({ HOST, PUBLIC_URL: url })).toBe(true);
  });

  it.each([
    ['0.0.0.0', undefined], ['::', undefined], ['192.168.1.4', undefined], ['chat.example.com', undefined], ['localhost.example.com', undefined],
    ['127.0.0.1.example.com', undefined], ['', undefined],
    ['127.0.0.1', 'https://chat.example.com'], ['127.0.0.1', 'https://localhost.example.com'], ['0.0.0.0', 'http://localhost:3978'],
    // What stands before an @ is a name, not a machine.
    ['127.0.0.1', 'https://localhost@evil.example'],
  ])('does not hold for HOST %s and PUBLIC_URL %s', (HOST, url) => {
    expect(isLocalOnly({ HOST, PUBLIC_URL: url })).toBe(false);
  });
});

describe('microsoftCredentials', () => {
  it('has the framework\'s own settings that are set, and no other', () => {
    const settings = settingsSchema.parse({ MicrosoftAppId: 'id', MicrosoftAppPassword: 'p', PORT: '1' });
    expect(microsoftCredentials(settings)).toEqual({ MicrosoftAppId: 'id', MicrosoftAppPassword: 'p' });
    expect(microsoftCredentials(settingsSchema.parse({}))).toEqual({});
  });
});
