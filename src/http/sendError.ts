import type { HttpResponse } from './Route.ts';

/** The one shape of an error on the web: a code for programs, a text for people. */
export function sendError(response: HttpResponse, status: number, code: string, message: string): void {
  response.send(status, { error: { code, message } });
}
