import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { SkrankeError } from '../base/SkrankeError.ts';
import type { Log } from '../base/Log.ts';
import type { HttpRequest, HttpResponse, Route } from './Route.ts';

/** A client has this long to send its headers, and its whole request, in milliseconds. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;

/** A web server that is not yet listening. */
export interface HttpServer {
  /** Begins to listen; resolves with the port (another than asked for when that was 0). Throws `http.listen`. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no more connections, and resolves when the open requests are answered. */
  close(): Promise<void>;
}

/** The restify server with the routes of all rooms, limits and one shape of errors. */
export function createHttpServer(routes: readonly Route[], log: Log): HttpServer {
  const server = restify.createServer({ name: 'skranke', handleUncaughtExceptions: false, noWriteContinue: false });
  server.server.headersTimeout = headersTimeout;
  server.server.requestTimeout = requestTimeout;

  server.pre((_request, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    next();
  });
  // restify's own errors (no such path, body too large, broken JSON) in the shape of ours.
  server.on('restifyError', (request: HttpRequest, _response: HttpResponse, error: RestifyError, done: () => void) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ error, path: request.path() }, 'A request failed');
    const message = status >= 500 ? 'Something went wrong on our side.' : error.message;
    error.toJSON = () => ({ error: { code: error.body?.code ?? 'Internal', message } });
    error.toString = () => message;
    done();
  });

  for (const route of routes) {
    const readers = route.maxBody === undefined ? []
      : restify.plugins.jsonBodyParser({ mapParams: false, maxBodySize: route.maxBody } as restify.plugins.JsonBodyParserOptions);
    server[route.method](route.path, ...[readers].flat(), async (request: HttpRequest, response: HttpResponse) => route.handle(request, response));
  }

  return {
    listen: (port, host) => new Promise((resolve, reject) => {
      // restify hands on what its server emits, and would throw what nobody hears.
      server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(port, host, cause)));
      server.listen(port, host, () => resolve((server.server.address() as AddressInfo).port));
    }),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.server.closeIdleConnections();
    }),
  };
}

interface RestifyError extends Error {
  statusCode?: number;
  body?: { code?: string };
  toJSON(): unknown;
}

function listenError(port: number, host: string, cause: NodeJS.ErrnoException): SkrankeError {
  const remedy = cause.code === 'EADDRINUSE' ? `Another program uses port ${port}. Stop it, or set PORT to another number.`
    : cause.code === 'EACCES' ? 'Ports below 1024 need rights this user lacks. Set PORT to 1024 or above.'
    : 'Set HOST to an address of this machine: 127.0.0.1 for this machine only, 0.0.0.0 for all.';
  return new SkrankeError('http.listen', `The server cannot listen on ${host}:${port}: ${cause.message}.`, remedy, { cause });
}
