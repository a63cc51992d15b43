import { createHttpServer } from '../../src/http/createHttpServer.ts';
import type { Route } from '../../src/http/Route.ts';
import { aLog } from '../support/aLog.ts';

/** Asks a server that has only these routes. */
export async function ask(routes: readonly Route[], path: string): Promise<{ status: number; headers: Headers; text: string }> {
  const server = createHttpServer(routes, aLog());
  const port = await server.listen(0, '127.0.0.1');
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  } finally {
    await server.close();
  }
}
