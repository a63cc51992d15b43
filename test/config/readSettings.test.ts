import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSettings, type Environment } from '../../src/config/readSettings.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();

/** The settings of a process with this environment, in a folder with this `.env`. */
function read(environment: Environment, written?: string | Buffer) {
  const working = folder();
  if (written !== undefined) writeFileSync(join(working, '.env'), written);
  return readSettings(environment, working);
}

function faultsOf(environment: Environment, written?: string): string[] {
  try {
    read(environment, written);
  } catch (error) {
    expect(error).toMatchObject({ code: 'settings.invalid', remedy: expect.stringContaining('.env') });
    return (error as Error).message.split('\n').slice(1).map((line) => line.trim());
  }
  return [];
}

describe('readSettings', () => {
  it('starts with nothing set: on this machine only, with the folders beside it', () => {
    expect(read({})).toEqual({
      PORT: 3978, HOST: '127.0.0.1', FAQ_DIR: 'faq', DATA_DIR: 'data', LOG_LEVEL: 'info',
      RATE_MESSAGES: { count: 20, per: 10_000 }, RATE_STARTS: { count: 60, per: 60_000 },
    });
  });

  it('leaves alone what else stands in the environment', () => {
    expect(read({ PATH: '/bin', PROT: '1' })).not.toHaveProperty('PATH');
  });

  it.each([
    ['PORT', '0', 0], ['PORT', '65535', 65_535], ['PORT', '080', 80],
    ['HOST', '0.0.0.0', '0.0.0.0'], ['HOST', '::1', '::1'],
    ['PUBLIC_URL', 'https://chat.example.com/', 'https://chat.example.com'], ['PUBLIC_URL', 'http://localhost:3978', 'http://localhost:3978'],
    ['RATE_MESSAGES', '5/1h', { count: 5, per: 3_600_000 }], ['RATE_STARTS', '1 / 30s', { count: 1, per: 30_000 }],
    ['ALLOWED_ORIGINS', 'https://Shop.example/, http://localhost:8080', ['https://shop.example', 'http://localhost:8080']],
    ['TRUSTED_PROXY', '127.0.0.1 10.0.0.0/8,::1', [{ address: '127.0.0.1', bits: 32 }, { address: '10.0.0.0', bits: 8 }, { address: '::1', bits: 128 }]],
    ['DIRECTLINE_SECRET', 'hush', 'hush'],
    ['LOG_LEVEL', 'silent', 'silent'], ['ORDERS_CSV', '../orders æ.csv', '../orders æ.csv'],
  ])('takes %s=%s', (name, value, expected) => {
    expect(read({ [name]: value })).toHaveProperty(name, expected);
  });

  it.each([
    [{ PORT: 'many' }, 'PORT must be a number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT must be a number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT must be a number from 0 to 65535'],
    [{ PORT: '39.78' }, 'PORT must be a number from 0 to 65535'],
    [{ PUBLIC_URL: 'chat.example.com' }, 'PUBLIC_URL must be an address without a path, such as https://chat.example.com'],
    [{ PUBLIC_URL: 'ftp://chat.example.com' }, 'PUBLIC_URL must be an address without a path, such as https://chat.example.com'],
    [{ RATE_MESSAGES: '20' }, 'RATE_MESSAGES must be a count and a time such as 20/10s, 60/1m or 500/1h'],
    [{ RATE_STARTS: '0/1m' }, 'RATE_STARTS must be a count and a time such as 20/10s, 60/1m or 500/1h'],
    [{ RATE_STARTS: '5/0s' }, 'RATE_STARTS must be a count and a time such as 20/10s, 60/1m or 500/1h'],
    [{ PUBLIC_URL: 'https://chat.example.com/skranke/' }, 'PUBLIC_URL must be an address without a path, such as https://chat.example.com'],
    [{ ALLOWED_ORIGINS: 'https://*.shop.example' }, 'ALLOWED_ORIGINS must be addresses of sites without a path, each written out, with commas between: https://shop.example,https://www.shop.example'],
    [{ ALLOWED_ORIGINS: 'shop.example' }, 'ALLOWED_ORIGINS must be addresses of sites without a path, each written out, with commas between: https://shop.example,https://www.shop.example'],
    [{ ALLOWED_ORIGINS: 'https://shop.example/chat' }, 'ALLOWED_ORIGINS must be addresses of sites without a path, each written out, with commas between: https://shop.example,https://www.shop.example'],
    [{ TRUSTED_PROXY: 'proxy.internal' }, 'TRUSTED_PROXY must be IP addresses or networks, with commas between: 127.0.0.1,10.0.0.0/8'],
    [{ TRUSTED_PROXY: '10.0.0.0/33' }, 'TRUSTED_PROXY must be IP addresses or networks, with commas between: 127.0.0.1,10.0.0.0/8'],
    [{ LOG_LEVEL: 'INFO' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent'],
    [{ DATABASE_URL: 'postgres://u:p@h/d' }, 'DATABASE_URL is not supported yet: leave it out, and SQLite in DATA_DIR is used'],
    [{ MicrosoftAppId: 'a', MicrosoftAppType: 'Single' }, 'MicrosoftAppType must be one of MultiTenant, SingleTenant, UserAssignedMSI'],
    [{ MicrosoftAppPassword: 'secret' }, 'MicrosoftAppId is missing, though MicrosoftAppPassword is set: set both, or neither for the Emulator'],
    [{ MicrosoftAppId: 'a', MicrosoftAppType: 'SingleTenant' }, 'MicrosoftAppTenantId is missing: a SingleTenant bot needs the id of its tenant'],
  ])('refuses %j with a sentence', (environment, fault) => {
    expect(faultsOf(environment)).toEqual([fault]);
  });

  it('lists every fault at once, those between settings too, and repeats no secret', () => {
    const environment = { PORT: 'x', PUBLIC_URL: 'y', LOG_LEVEL: 'z', DATABASE_URL: 'postgres://u:hush@h/d', MicrosoftAppPassword: 'hush', MicrosoftAppType: 'SingleTenant' };
    const faults = faultsOf(environment);
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'PORT', 'PUBLIC_URL', 'DATABASE_URL', 'LOG_LEVEL', 'MicrosoftAppId', 'MicrosoftAppTenantId',
    ]);
    expect(faults.join()).not.toContain('hush');
  });

  it('takes an empty value for none', () => {
    const empty = Object.fromEntries(['PORT', 'HOST', 'PUBLIC_URL', 'FAQ_DIR', 'DATABASE_URL', 'LOG_LEVEL', 'MicrosoftAppId', 'MicrosoftAppPassword', 'ORDERS_CSV']
      .map((name) => [name, '']));
    expect(read(empty)).toEqual(read({}));
    expect(read({}, 'PORT=\nMicrosoftAppPassword=""\n')).toEqual(read({}));
  });

  it('reads .env, whatever editor wrote it; the environment wins, but not with an empty value', () => {
    const written = '# the counter\r\nPORT=4000\r\n\r\nexport FAQ_DIR="våre svar" # in quotes\r\nDATA_DIR=\'d\'\r\nHOST=::1\r\n';
    const settings = read({ DATA_DIR: 'elsewhere', HOST: '' }, written);
    expect(settings).toMatchObject({ PORT: 4000, FAQ_DIR: 'våre svar', DATA_DIR: 'elsewhere', HOST: '::1' });
  });

  it('reads the first line of a .env that begins with a byte order mark', () => {
    expect(read({}, '\uFEFFPORT=4000\nHOST=::1\n')).toMatchObject({ PORT: 4000, HOST: '::1' });
  });

  it('finds faults of .env and of the environment together', () => {
    expect(faultsOf({ LOG_LEVEL: 'loud' }, 'PORT=many\n')).toHaveLength(2);
  });
});
