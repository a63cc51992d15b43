import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { SkrankeError } from '../base/SkrankeError.ts';
import type { Log } from '../base/Log.ts';
import { answerCrossOrigin, type CrossOrigin } from './answerCrossOrigin.ts';
import { dispatchUpgrades } from './dispatchUpgrades.ts';
import type { HttpRequest, HttpResponse, Route } from './Route.ts';
import { sendError } from './sendError.ts';
import type { UpgradeRoute } from './UpgradeRoute.ts';

/** A client has this long to send its headers, and its whole request, in milliseconds: a photo from a telephone in the woods takes a minute. */
const headersTimeout = 10_000;
const requestTimeout = 120_000;

/** When the server stops, a request that is still under way has this long, in milliseconds: one that dribbles would hold it for ever. */
const farewell = 5_000;

/** More connections than this are closed as they come: each costs memory, and the process has a limited number. */
const mostConnections = 12_000;

/** A web server that is not yet listening. */
export interface HttpServer {
  /** Begins to listen; resolves with the port (another than asked for when that was 0). Throws `http.listen`. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no more connections, and resolves when the open requests are answered. */
  close(): Promise<void>;
}

/** What a server has besides its routes. */
export interface HttpServerOptions {
  /** What pages of other sites may reach; absent: nothing. */
  crossOrigin?: CrossOrigin;
  /** Who takes WebSockets. */
  upgrades?: readonly UpgradeRoute[];
}

/** The restify server with the routes of all rooms, limits and one shape of errors. */
export function createHttpServer(routes: readonly Route[], log: Log, { crossOrigin, upgrades = [] }: HttpServerOptions = {}): HttpServer {
  const server = restify.createServer({ name: 'skranke', handleUncaughtExceptions: false, noWriteContinue: false });
  server.server.headersTimeout = headersTimeout;
  server.server.requestTimeout = requestTimeout;
  server.server.maxConnections = mostConnections;
  dispatchUpgrades(server.server, upgrades);
  const closeWhenAnswered = closesConnections(server.server);

  server.pre((request: HttpRequest, response: HttpResponse, next) => {
    if (!isReadable(request)) {
      // restify makes a URL of both, here and again later, and what it throws then would end the process.
      request.headers.host = 'localhost';
      request.url = '/';
      sendError(response, 400, 'BadRequest', 'The address or the Host header cannot be read.');
      next(false);
      return;
    }
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    // Answers for programs, and files that customers sent, run nothing and stand in no frame. A page says what it needs instead.
    response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    if (crossOrigin !== undefined && answerCrossOrigin(request, response, crossOrigin)) {
      next(false);
      return;
    }
    if (request.headers['content-encoding'] === undefined) {
      next();
      return;
    }
    // restify would unpack it: to any size, and a body that cannot be unpacked would end the process.
    sendError(response, 415, 'UnsupportedMediaType', 'Send the body as it is, without a Content-Encoding.');
    next(false);
  });
  // restify's own errors (no such path, body too large, broken JSON), and what a route throws, in the shape of ours.
  server.on('restifyError', (request: HttpRequest, response: HttpResponse, error: RestifyError, done: () => void) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ error, path: request.path() }, 'A request failed');
    if (!response.headersSent) sendError(response, status, error.body?.code ?? 'Internal', status >= 500 ? 'Something went wrong on our side.' : error.message);
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
      closeWhenAnswered();
      setTimeout(() => server.server.closeAllConnections(), farewell).unref();
      for (const upgrade of upgrades) void upgrade.close();
    }),
  };
}

/** Whether address and Host header make a URL. */
function isReadable({ url = '', headers }: HttpRequest): boolean {
  const base = `http://${headers.host === undefined || headers.host === '' ? 'localhost' : headers.host}`;
  return URL.canParse(base) && (url.startsWith('/') ? URL.canParse(base + url) : URL.canParse(url, base));
}

/**
 * Counts the requests under way.
 * @returns closes every connection as soon as none is: those that are kept open for more, too, and those on which nothing was asked yet
 * (browsers open them in advance), for which Node would wait for ever
 */
function closesConnections(server: Server): () => void {
  let open = 0;
  let closing = false;
  const closeIfNone = (): void => {
    if (closing && open === 0) server.closeAllConnections();
  };
  server.on('request', (_request, response) => {
    open += 1;
    response.once('close', () => {
      open -= 1;
      closeIfNone();
    });
  });
  return () => {
    closing = true;
    closeIfNone();
  };
}

interface RestifyError extends Error {
  statusCode?: number;
  body?: { code?: string };
}

function listenError(port: number, host: string, cause: NodeJS.ErrnoException): SkrankeError {
  const remedy = cause.code === 'EADDRINUSE' ? `Another program uses port ${port}. Stop it, or set PORT to another number.`
    : cause.code === 'EACCES' ? 'Ports below 1024 need rights this user lacks. Set PORT to 1024 or above.'
    : 'Set HOST to an address of this machine: 127.0.0.1 for this machine only, 0.0.0.0 for all.';
  return new SkrankeError('http.listen', `The server cannot listen on ${host}:${port}: ${cause.message}.`, remedy, { cause });
}
