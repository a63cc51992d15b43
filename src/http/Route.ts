import type { Request, Response } from 'restify';

/** A request whose body, if any, has been read and parsed. */
export type HttpRequest = Request;
export type HttpResponse = Response;

/** What a room answers on the web. A rejection becomes a 500 with the usual error body, and a line in the log. */
export interface Route {
  method: 'get' | 'post';
  path: string;
  /** The largest JSON body it takes, in bytes. Absent: no body is read; a route that takes files reads the request itself, as a stream. */
  maxBody?: number;
  handle(request: HttpRequest, response: HttpResponse): Promise<void>;
}
