import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFileStore } from '../../../src/channels/directline/files/createFileStore.ts';
import { safeName } from '../../../src/channels/directline/files/safeName.ts';
import { aDirectLine, type Answered, type Started, type TestDirectLine } from '../../support/aDirectLine.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';
import { until } from '../../support/until.ts';

const folder = temporaryFolders();
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const bytesOf: Record<string, Buffer> = {
  png, jpeg: Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), gif: Buffer.from('GIF89a\x01\0', 'latin1'), webp: Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'),
  pdf: Buffer.from('%PDF-1.7\n'), text: Buffer.from('Kjære butikk, æøå\n'), zip: Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), exe: Buffer.from('MZ\x90\0\x03', 'latin1'),
  html: Buffer.from('<script>alert(1)</script>'), svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), latin: Buffer.from('bl\xe5b\xe6r', 'latin1'), none: Buffer.alloc(0),
};

interface Part {
  bytes: Buffer;
  name: string;
  type?: string;
}

describe('files of a customer', () => {
  let line: TestDirectLine;
  let files: string;
  beforeAll(async () => {
    files = join(folder(), 'files');
    line = await aDirectLine({ fileFolder: files });
  }, 60_000);
  afterAll(() => line.close());

  /** As `botframework-directlinejs` does. */
  function upload(customer: Started, parts: readonly Part[], activity: object = { type: 'message' }): Promise<Answered> {
    const form = new FormData();
    form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
    for (const { bytes, name, type } of parts) form.append('file', new Blob([new Uint8Array(bytes)], { type: type ?? 'application/octet-stream' }), name);
    return line.call('POST', `/v3/directline/conversations/${customer.conversationId}/upload?userId=x`, { token: customer.token, body: form });
  }
  const left = (): string[] => readdirSync(join(files, 'incoming'));
  const kept = (customer: Started): number => (existsSync(join(files, customer.conversationId)) ? readdirSync(join(files, customer.conversationId)).length : 0);

  it('come with a message, and are told again with addresses that anybody can open who has them', async () => {
    const customer = await line.start();
    const { status, body } = await upload(customer, [{ bytes: png, name: 'jakke.png', type: 'image/png' }, { bytes: bytesOf['text']!, name: 'brev.txt', type: 'text/plain' }], {
      type: 'message', text: 'kan jeg bytte denne genseren?', from: { id: 'x' }, channelData: { clientActivityID: 'up-1' },
      attachments: [{ contentType: 'image/png', name: 'jakke.png' }, { contentType: 'text/plain', name: 'brev.txt' }],
    });
    expect(status).toBe(200);
    await line.bot.idle();
    const [, own, reply] = (await line.history(customer)).activities;
    expect(own).toMatchObject({ id: body.id, text: 'kan jeg bytte denne genseren?', channelData: { clientActivityID: 'up-1' }, attachments: [
      { contentType: 'image/png', name: 'jakke.png', contentUrl: expect.stringMatching(new RegExp(`^${line.url}/v3/directline/`)) },
      { contentType: 'text/plain', name: 'brev.txt', contentUrl: expect.any(String) },
    ] });
    expect(reply).toMatchObject({ replyToId: body.id, text: expect.stringMatching(/30 dagers/) });
    const [picture, letter] = await Promise.all((own?.attachments ?? []).map(async ({ contentUrl }) => fetch(contentUrl!)));
    expect(Buffer.from(await picture!.arrayBuffer()).equals(png)).toBe(true);
    expect([picture!.headers.get('content-type'), picture!.headers.get('content-disposition')]).toEqual(['image/png', 'inline; filename*=UTF-8\'\'jakke.png']);
    expect([letter!.headers.get('content-type'), letter!.headers.get('content-disposition')]).toEqual(['text/plain; charset=utf-8', 'attachment; filename*=UTF-8\'\'brev.txt']);
    for (const { headers } of [picture!, letter!]) {
      expect([headers.get('x-content-type-options'), headers.get('content-security-policy')]).toEqual(['nosniff', "default-src 'none'; sandbox"]);
    }
    await letter!.text();
    expect(left()).toEqual([]);
  });

  it('have no personal number in their names, addresses, or on the disk', async () => {
    const customer = await line.start();
    await upload(customer, [{ bytes: png, name: '13097248022.png' }, { bytes: png, name: 'kvittering 4111111111111111.png' }]);
    await line.bot.idle();
    const told = JSON.stringify(await line.history(customer)) + readdirSync(files, { recursive: true }).join(' ');
    expect(told).toContain('kvittering');
    expect(told).not.toMatch(/13097248022|4111111111111111/);
  });

  it('may be called as long as people like', async () => {
    const customer = await line.start();
    for (const name of ['𝒜'.repeat(300), '𠀀'.repeat(80), 'å'.repeat(400)]) expect((await upload(customer, [{ bytes: png, name: `${name}.png` }])).status).toBe(200);
  });

  it('of many retries at once are the files of one message, and none is lost', async () => {
    const customer = await line.start();
    const activity = { type: 'message', channelData: { clientActivityID: 'again' } };
    const answers = await Promise.all(Array.from({ length: 8 }, () => upload(customer, [{ bytes: png, name: 'jakke.png' }], activity)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect((await upload(customer, [{ bytes: png, name: 'genser.png' }], activity)).status).toBe(200);
    await line.bot.idle();
    const own = (await line.history(customer)).activities.filter(({ type, attachments }) => type === 'message' && (attachments ?? []).length > 0);
    expect(own).toHaveLength(1);
    expect((await fetch(own[0]!.attachments![0]!.contentUrl!)).status).toBe(200);
  });

  it('belong to a message: with another activity they are not taken', async () => {
    const customer = await line.start();
    for (const type of ['typing', 'conversationUpdate', 'event']) expect((await upload(customer, [{ bytes: png, name: 'a.png' }], { type })).status).toBe(400);
    expect(kept(customer)).toBe(0);
  });

  it('alone are thanked for, and a person looks at them', async () => {
    const customer = await line.start();
    await upload(customer, [{ bytes: png, name: 'bilde.png' }]);
    await line.bot.idle();
    expect((await line.history(customer)).activities.filter(({ type }) => type === 'message').at(-1)?.text).toMatch(/^Takk! Bilder og filer må en av oss se på.*Du får svar/s);
  });

  it('may be the body itself', async () => {
    const customer = await line.start();
    const { status } = await line.call('POST', `/v3/directline/conversations/${customer.conversationId}/upload`, {
      token: customer.token, body: new Uint8Array(png), headers: { 'content-type': 'image/png', 'content-disposition': 'name="file"; filename="raw.png"' },
    });
    expect(status).toBe(200);
    expect((await line.history(customer)).activities.find(({ from }) => from?.role === 'user')?.attachments).toEqual([expect.objectContaining({ name: 'raw.png', contentType: 'image/png' })]);
  });

  it('of a retry are the same files of the same message', async () => {
    const customer = await line.start();
    const answers = [];
    for (const _ of [1, 2]) answers.push(await upload(customer, [{ bytes: png, name: 'a.png' }], { type: 'message', text: 'se', channelData: { clientActivityID: 'up' } }));
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    const own = (await line.history(customer)).activities.filter(({ from }) => from?.role === 'user');
    expect(own).toHaveLength(1);
    expect(kept(customer)).toBe(1);
    expect((await fetch(own[0]!.attachments![0]!.contentUrl!)).status).toBe(200);
  });

  it.each<[string, string, string, string, string]>([
    ['png', 'x.png', 'image/png', 'image/png', 'x.png'],
    ['jpeg', 'IMG_1.JPEG', 'image/jpeg', 'image/jpeg', 'IMG_1.jpg'],
    ['gif', 'x.png', 'image/png', 'image/gif', 'x.png.gif'],
    ['webp', 'x', '', 'image/webp', 'x.webp'],
    ['pdf', 'faktura.exe', 'application/x-msdownload', 'application/pdf', 'faktura.exe.pdf'],
    ['text', 'brev.txt', 'text/plain', 'text/plain', 'brev.txt'],
    ['text', 'liste.csv', 'text/csv', 'text/plain', 'liste.csv.txt'],
    ['png', 'side.html', 'text/html', 'image/png', 'side.html.png'],
  ])('are what their bytes say: %s called %s', async (bytes, name, type, contentType, called) => {
    const customer = await line.start();
    expect((await upload(customer, [{ bytes: bytesOf[bytes]!, name, type }])).status).toBe(200);
    expect((await line.history(customer)).activities.find(({ from }) => from?.role === 'user')?.attachments).toEqual([expect.objectContaining({ contentType, name: called })]);
  });

  it.each([
    ['zip', 'x.zip', ''], ['exe', 'x.png', 'image/png'], ['html', 'x.html', 'text/html'], ['html', 'x.txt', 'text/html'], ['svg', 'x.svg', 'image/svg+xml'], ['svg', 'x.svg', ''],
    ['latin', 'x.txt', 'text/plain'], ['none', 'x.txt', 'text/plain'],
  ])('are refused with a clear word: %s called %s', async (bytes, name, type) => {
    const customer = await line.start();
    expect(await upload(customer, [{ bytes: png, name: 'good.png' }, { bytes: bytesOf[bytes]!, name, type }])).toMatchObject({ status: 415, body: { error: { code: 'UnsupportedFile', message: expect.stringMatching(/PDF/) } } });
    expect([left(), kept(customer)]).toEqual([[], 0]);
  });

  it.each<[string, (customer: Started) => Promise<Answered>, number, string]>([
    ['too large', (customer) => upload(customer, [{ bytes: Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]), name: 'x.png' }]), 413, 'FileTooLarge'],
    ['too large together', (customer) => upload(customer, [1, 2, 3].map((index) => ({ bytes: Buffer.concat([png, Buffer.alloc(9 * 1024 * 1024)]), name: `${index}.png` }))), 413, 'FileTooLarge'],
    ['too many', (customer) => upload(customer, Array.from({ length: 11 }, (_, index) => ({ bytes: png, name: `${index}.png` }))), 413, 'TooManyFiles'],
    ['none', (customer) => upload(customer, []), 400, 'BadUpload'],
    ['with an activity that is none', (customer) => upload(customer, [{ bytes: png, name: 'x.png' }], [] as object), 400, 'BadActivity'],
    ['no form, though it says so', (customer) => line.call('POST', `/v3/directline/conversations/${customer.conversationId}/upload`, { token: customer.token, body: 'x', headers: { 'content-type': 'multipart/form-data' } }), 400, 'BadUpload'],
    ['a form that breaks off', (customer) => line.call('POST', `/v3/directline/conversations/${customer.conversationId}/upload`, { token: customer.token, body: '--b\r\nContent-Disposition: form-data; name="file"; filename="x.png"\r\n\r\nabc', headers: { 'content-type': 'multipart/form-data; boundary=b' } }), 400, 'BadUpload'],
  ])('are refused when they are %s', async (_name, send, status, code) => {
    const customer = await line.start();
    expect(await send(customer)).toMatchObject({ status, body: { error: { code, message: expect.stringMatching(/\w/) } } });
    await until(() => left().length === 0, 'nothing of it is left');
    expect(kept(customer)).toBe(0);
    expect((await line.call('GET', `/v3/directline/conversations/${customer.conversationId}`, { token: customer.token })).status).toBe(200);
  });

  it('of a caller who hangs up leave nothing behind', async () => {
    const customer = await line.start();
    const outgoing = request(`${line.url}/v3/directline/conversations/${customer.conversationId}/upload`, {
      method: 'POST', headers: { authorization: `Bearer ${customer.token}`, 'content-type': 'multipart/form-data; boundary=b', 'content-length': 100_000 },
    });
    outgoing.on('error', () => undefined);
    outgoing.write(`--b\r\nContent-Disposition: form-data; name="file"; filename="x.png"\r\n\r\n${'x'.repeat(50_000)}`);
    await until(() => left().length === 1, 'the file begins to arrive');
    outgoing.destroy();
    await until(() => left().length === 0, 'what had arrived is gone');
  });

  it.each(['%2e%2e%2f%2e%2e%2fskranke.db', '..', 'x.png%00', 'nothing.png', 'x.html'])('are no way to other files: %s', async (name) => {
    const customer = await line.start();
    await upload(customer, [{ bytes: png, name: 'x.png' }]);
    const [own] = (await line.history(customer)).activities.filter(({ from }) => from?.role === 'user');
    const address = own!.attachments![0]!.contentUrl!;
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(address.replace('x.png', name))).status).toBe(404);
    expect((await fetch(address.replace(/files\/[\da-f]{32}/, `files/${'0'.repeat(32)}`))).status).toBe(404);
  });
});

describe('the store of files', () => {
  it('removes at its start what a crash left half received', async () => {
    const home = folder();
    await mkdir(join(home, 'incoming'), { recursive: true });
    await writeFile(join(home, 'incoming', 'half'), 'x');
    await createFileStore(home, 'key');
    expect(readdirSync(join(home, 'incoming'))).toEqual([]);
  });

  it('counts what a conversation has sent', async () => {
    const store = await createFileStore(folder(), 'key');
    expect(await store.sizeOf('c')).toBe(0);
    async function* content() { yield png; }
    const file = await store.receive(content(), 'x.png', '');
    if (file === 'unknown') throw new RangeError('not taken');
    await store.keep(file, { conversation: 'c', id: 'm', index: 0 });
    expect(await store.sizeOf('c')).toBe(png.length);
  });

  it.each([
    ['../../etc/passwd', 'txt', '_.._etc_passwd.txt'], ['', 'pdf', 'file.pdf'], ['...', 'png', 'file.png'], ['Blå bær (2).JPG', 'jpg', 'Blå bær (2).jpg'], ['a"b\r\nc<>.png', 'png', 'a_b_c_.png'],
    ['x'.repeat(300), 'txt', `${'x'.repeat(80)}.txt`], ['🙂.gif', 'gif', '_.gif'],
  ])('keeps %j as a name that harms nothing', (name, ending, safe) => {
    expect(safeName(name, ending)).toBe(safe);
    expect(safeName(safe, ending)).toBe(safe);
  });
});
