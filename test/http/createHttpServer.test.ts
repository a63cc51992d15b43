import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHttpServer, type HttpServer } from '../../src/http/createHttpServer.ts';
import type { Route } from '../../src/http/Route.ts';
import { aLog } from '../support/aLog.ts';

const log = aLog();
const loopback = '127.0.0.1';

const echo: Route = {
  method: 'post', path: '/echo', maxBody: 1_000,
  handle(request, response) {
    response.send(200, { got: request.body as unknown });
    return Promise.resolve();
  },
};
const failing: Route = {
  method: 'get', path: '/failing',
  handle: () => Promise.reject(new RangeError('password=hush')),
};
const throwing: Route = {
  method: 'get', path: '/throwing',
  handle() {
    throw new TypeError('password=hush');
  },
};
const failingLate: Route = {
  method: 'get', path: '/failing-late',
  handle(_request, response) {
    response.send(200, { fine: true });
    return Promise.reject(new RangeError('after the answer'));
  },
};

/** What a raw connection has said when it ends, also when it ends in the middle. */
function allOf(socket: Socket): Promise<string> {
  let said = '';
  socket.setEncoding('utf8').on('data', (part: string) => { said += part; }).on('error', () => undefined);
  return new Promise((resolve) => socket.on('close', () => resolve(said)));
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, loopback);
  await once(socket, 'connect');
  return socket;
}

describe('createHttpServer', () => {
  let server: HttpServer;
  let port: number;
  let url: string;

  beforeAll(async () => {
    server = createHttpServer([echo, failing, throwing, failingLate], log);
    port = await server.listen(0, loopback);
    url = `http://${loopback}:${port}`;
  });
  afterAll(() => server.close());

  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<Response> =>
    fetch(`${url}/echo`, { method: 'POST', body, headers });

  it.each([
    ['GET /failing HTTP/1.1', 'Host: a b'], ['GET /failing HTTP/1.1', 'Host: <'], ['GET /failing HTTP/1.1', 'Host: ['], ['GET /failing HTTP/1.1', 'Host: a:99999'],
    ['GET http://[ HTTP/1.1', 'Host: x'], ['GET http://a:99999/ HTTP/1.1', 'Host: x'],
  ])('answers 400 to what cannot be read as an address, and lives on: %s, %s', async (line, host) => {
    const socket = await connected(port);
    const said = allOf(socket);
    socket.write(`${line}\r\n${host}\r\nConnection: close\r\n\r\n`);
    expect(await said).toMatch(/^HTTP\/1\.1 400 /);
    expect((await post('{}')).status).toBe(200);
  });

  it.each([
    ['application/json', '{"a":"æøå 👍"}', { a: 'æøå 👍' }],
    ['application/json; charset=utf-8', '[1,2]', [1, 2]],
    ['application/vnd.shop+json', '{"a":1}', { a: 1 }],
    // What is no JSON stays a text, which no route takes for an object.
    ['text/plain', '{"a":1}', '{"a":1}'],
    ['application/x-www-form-urlencoded', 'a=1', 'a=1'],
  ])('reads a body of type %s', async (type, body, got) => {
    expect(await (await post(body, { 'content-type': type })).json()).toEqual({ got });
  });

  it('takes a body of the largest size, counted in bytes, and none that is larger', async () => {
    const fits = JSON.stringify('å'.repeat(499));
    expect((await post(fits)).status).toBe(200);
    expect((await post(JSON.stringify('å'.repeat(500)))).status).toBe(413);
    expect((await post(JSON.stringify('x'.repeat(3_000_000)))).status).toBe(413);
  });

  it.each<[string, () => Promise<Response>, number, string]>([
    ['a path that is not there', () => fetch(`${url}/nothing`), 404, 'ResourceNotFound'],
    ['a path that cannot be decoded', () => fetch(`${url}/%E0%A4%A`), 404, 'ResourceNotFound'],
    ['a browser at a path that is not there', () => fetch(`${url}/nothing`, { headers: { accept: 'text/html' } }), 404, 'ResourceNotFound'],
    ['a method that the path does not know', () => fetch(`${url}/echo`, { method: 'PUT', body: '{}' }), 405, 'MethodNotAllowed'],
    ['a body that is too large', () => post(`"${'x'.repeat(1_000)}"`), 413, 'PayloadTooLarge'],
    ['JSON that ends too soon', () => post('{"a":'), 400, 'InvalidContent'],
    ['a body that is packed', () => post(gzipSync('{"a":1}'), { 'content-type': 'application/json', 'content-encoding': 'gzip' }), 415, 'UnsupportedMediaType'],
    ['a body that says it is packed, but is not', () => post('{"a":1}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }), 415, 'UnsupportedMediaType'],
    ['a body packed some other way', () => post('{"a":1}', { 'content-type': 'application/json', 'content-encoding': 'br' }), 415, 'UnsupportedMediaType'],
    ['a route that fails', () => fetch(`${url}/failing`), 500, 'Internal'],
    ['a route that throws', () => fetch(`${url}/throwing`), 500, 'Internal'],
  ])('answers %s with JSON of one shape, and goes on', async (_name, ask, status, code) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await answer.json()).toEqual({ error: { code, message: expect.stringMatching(/\w/) } });
    expect((await post('{}')).status).toBe(200);
  });

  it('says which methods a path knows', async () => {
    expect((await fetch(`${url}/echo`)).headers.get('allow')).toBe('POST');
  });

  it.each(['/failing', '/throwing'])('tells the log, but not the caller, what went wrong in %s', async (path) => {
    log.lines.length = 0;
    expect(await (await fetch(url + path)).text()).not.toContain('hush');
    expect(log.lines).toEqual([{ level: 'error', text: 'A request failed', details: { path, error: expect.objectContaining({ message: 'password=hush' }) } }]);
  });

  it('logs nothing about mistakes of the caller', async () => {
    log.lines.length = 0;
    await fetch(`${url}/nothing`);
    await post('{"a":');
    expect(log.lines).toEqual([]);
  });

  it('leaves an answer as it is when the route fails after it, and tells the log', async () => {
    log.lines.length = 0;
    expect(await (await fetch(`${url}/failing-late`)).json()).toEqual({ fine: true });
    expect(log.lines).toHaveLength(1);
  });

  it.each(['/echo', '/nothing', '/failing'])('sends its security headers with %s', async (path) => {
    const { headers } = await fetch(url + path);
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
  });

  it.each([
    ['no HTTP', 'EHLO shop.example\r\n\r\n'],
    ['two lengths', 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    ['endless headers', `GET /echo HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`],
  ])('turns away what is %s, and goes on', async (_name, bytes) => {
    const socket = await connected(port);
    const said = allOf(socket);
    socket.write(bytes);
    expect(await said).toMatch(/^HTTP\/1\.1 4\d\d |^$/);
    expect((await post('{}')).status).toBe(200);
  });

  it('goes on when a caller hangs up in the middle of a body', async () => {
    const socket = await connected(port);
    socket.write('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"a":');
    socket.destroy();
    await once(socket, 'close');
    expect((await post('{}')).status).toBe(200);
  });

  it('says what to do when the port is taken, or the address is not one of this machine', async () => {
    const remedies: [number, string, RegExp][] = [[port, loopback, new RegExp(`Another program uses port ${port}\\. .*PORT`)], [0, '203.0.113.9', /HOST/]];
    for (const [wanted, host, remedy] of remedies) {
      await expect(createHttpServer([], log).listen(wanted, host)).rejects.toMatchObject({
        code: 'http.listen', message: expect.stringContaining(`${host}:${wanted}`), remedy: expect.stringMatching(remedy),
      });
    }
  });
});

describe('a server that closes', () => {
  /** A server with a request that hangs until it is let go. */
  async function hanging() {
    const [started, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const server = createHttpServer([{
      method: 'get', path: '/slow',
      async handle(_request, response) {
        started.resolve();
        await go.promise;
        response.send(200, { answered: true });
      },
    }], log);
    const port = await server.listen(0, loopback);
    const caller = new AbortController();
    const answer = fetch(`http://${loopback}:${port}/slow`, { signal: caller.signal });
    await started.promise;
    return { server, port, answer, caller, go: go.resolve };
  }

  it('lets the request under way be answered, takes no new one, and then is closed', async () => {
    const { server, port, answer, go } = await hanging();
    let closed = false;
    const closing = server.close().then(() => { closed = true; });
    const refused = connect(port, loopback);
    expect(await once(refused, 'error')).toEqual([expect.objectContaining({ code: 'ECONNREFUSED' })]);
    expect(closed).toBe(false);
    go();
    expect(await (await answer).json()).toEqual({ answered: true });
    await closing;
  });

  it('waits for no connection on which nothing is asked, whether something was before or not', async () => {
    const server = createHttpServer([echo], log);
    const port = await server.listen(0, loopback);
    const [silent, kept] = [await connected(port), await connected(port)];
    kept.write('GET /x HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(kept, 'data');
    const ended = [allOf(silent), allOf(kept)];
    await server.close();
    await Promise.all(ended);
  });

  it('waits for no caller that has hung up', async () => {
    const { server, answer, caller } = await hanging();
    const closing = server.close();
    caller.abort();
    await expect(answer).rejects.toThrow();
    await closing;
  });
});
