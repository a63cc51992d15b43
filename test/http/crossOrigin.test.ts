import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCallers } from '../../src/http/createCallers.ts';
import { createHttpServer, type HttpServer } from '../../src/http/createHttpServer.ts';
import { createOriginPolicy } from '../../src/http/createOriginPolicy.ts';
import type { Route } from '../../src/http/Route.ts';
import { aLog } from '../support/aLog.ts';

const callers = createCallers({ proxies: [] });
const handle: Route['handle'] = (_request, response) => {
  response.send(200, { ok: true });
  return Promise.resolve();
};
const shop = 'https://shop.example';

describe('pages of other sites', () => {
  let server: HttpServer;
  let url: string;
  beforeAll(async () => {
    server = createHttpServer([
      { method: 'post', path: '/open/echo', maxBody: 100, handle },
      { method: 'get', path: '/closed', handle },
    ], aLog(), { crossOrigin: { policy: createOriginPolicy([shop], callers), under: ['/open'] } });
    url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  });
  afterAll(() => server.close());

  it('are told before they ask what they may send', async () => {
    const { status, headers } = await fetch(`${url}/open/echo`, { method: 'OPTIONS', headers: { origin: shop, 'access-control-request-method': 'POST' } });
    expect([status, headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([204, shop, 'Origin']);
    for (const name of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']) {
      expect(headers.get('access-control-allow-headers')?.toLowerCase()).toContain(name);
    }
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
  });

  it.each([
    ['an answer', '/open/echo', '{}', 200], ['a path that is not there', '/open/nothing', '{}', 404],
    ['a body that is too large', '/open/echo', `"${'x'.repeat(200)}"`, 413], ['JSON that is none', '/open/echo', '{', 400],
  ])('see the status of %s', async (_name, path, body, status) => {
    const answer = await fetch(url + path, { method: 'POST', body, headers: { origin: shop, 'content-type': 'application/json' } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([status, shop]);
  });

  it.each(['POST', 'OPTIONS'])('of sites that are not allowed are turned away (%s)', async (method) => {
    const answer = await fetch(`${url}/open/echo`, { method, headers: { origin: 'https://evil.example' } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    expect(await answer.json()).toMatchObject({ error: { code: 'OriginNotAllowed' } });
  });

  it('of our own, and callers that are no pages, need no permission', async () => {
    expect((await fetch(`${url}/open/echo`, { method: 'POST', headers: { origin: url } })).status).toBe(200);
    expect((await fetch(`${url}/open/echo`, { method: 'POST' })).status).toBe(200);
  });

  it('may not read what is not meant for them', async () => {
    expect((await fetch(`${url}/closed`, { headers: { origin: shop } })).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may all come when no site is named', () => {
    expect(createOriginPolicy(undefined, callers).frameAncestors).toBe('*');
    expect(createOriginPolicy([shop], callers).frameAncestors).toBe("'self' https://shop.example");
  });
});

describe('connections that ask to become WebSockets', () => {
  it('are none where they only offer HTTP/2, as Java and curl do', async () => {
    const server = createHttpServer([{ method: 'get', path: '/closed', handle }], aLog(), { upgrades: [{ takes: () => true, accept: (_request, socket) => socket.destroy(), close: () => Promise.resolve() }] });
    const port = await server.listen(0, '127.0.0.1');
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /closed HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n\r\n');
    const [said] = await once(socket, 'data') as [Buffer];
    expect(said.toString('latin1')).toMatch(/^HTTP\/1\.1 200 OK/);
    socket.destroy();
    await server.close();
  });

  it('go to the room that knows the path, and are ended elsewhere', async () => {
    const taken: string[] = [];
    const server = createHttpServer([], aLog(), {
      upgrades: [{
        takes: (path) => path === '/stream',
        accept(request, socket) {
          taken.push(request.url ?? '');
          socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n');
        },
        close: () => Promise.resolve(),
      }],
    });
    const port = await server.listen(0, '127.0.0.1');
    const ask = async (path: string): Promise<string> => {
      const socket = connect(port, '127.0.0.1');
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
      let said = '';
      socket.setEncoding('utf8').on('data', (part: string) => { said += part; });
      await once(socket, 'close');
      return said.split('\r\n')[0] ?? '';
    };
    expect(await ask('/stream?t=1')).toBe('HTTP/1.1 101 Switching Protocols');
    expect(await ask('/elsewhere')).toBe('HTTP/1.1 404 Not Found');
    expect(taken).toEqual(['/stream?t=1']);
    await server.close();
  });
});
