import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAsset } from '../../src/http/Asset.ts';
import { createHttpServer, type HttpServer } from '../../src/http/createHttpServer.ts';
import { sendAsset } from '../../src/http/sendAsset.ts';
import { aLog } from '../support/aLog.ts';

const text = 'en setning som gjentas. '.repeat(200);
const asset = createAsset('text/plain; charset=utf-8', text);
const tiny = createAsset('text/plain; charset=utf-8', 'kort');

interface Got { status: number; headers: Record<string, unknown>; body: Buffer }

describe('sendAsset', () => {
  let server: HttpServer;
  let port: number;

  beforeAll(async () => {
    const route = (path: string, what: typeof asset) => ({
      method: 'get' as const, path,
      handle: async (incoming: Parameters<typeof sendAsset>[0], response: Parameters<typeof sendAsset>[1]) => sendAsset(incoming, response, what, { 'Cache-Control': 'no-cache' }),
    });
    server = createHttpServer([route('/long', asset), route('/tiny', tiny)], aLog());
    port = await server.listen(0, '127.0.0.1');
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Got> => new Promise((resolve, reject) => {
    request({ port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', reject).end();
  });

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    ['gzip', 'br;q=0, gzip;q=0.5', gunzipSync],
  ])('sends %s to who accepts %s', async (coding, accepted, unpack) => {
    const { status, headers, body } = await get('/long', { 'Accept-Encoding': accepted });
    expect([status, headers['content-encoding'], headers['content-length']]).toEqual([200, coding, String(body.length)]);
    expect(unpack(body).toString()).toBe(text);
    expect(headers).toMatchObject({ 'vary': 'Accept-Encoding', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
  });

  it.each([['/long', ''], ['/long', 'identity'], ['/tiny', 'br, gzip']])('sends %s as it is to who accepts %j', async (path, accepted) => {
    const { headers, body } = await get(path, { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(path === '/long' ? text : 'kort');
  });

  it('says that what a browser has is still right, also where a proxy made the tag weak', async () => {
    const tag = String((await get('/long')).headers['etag']);
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) expect(await get('/long', { 'If-None-Match': given })).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect((await get('/long', { 'If-None-Match': '"other"' })).status).toBe(200);
  });
});
