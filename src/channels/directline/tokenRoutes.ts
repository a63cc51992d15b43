import { z } from 'zod';
import type { HttpRequest, Route } from '../../http/Route.ts';
import { sendError } from '../../http/sendError.ts';
import { callerOf } from './authorise.ts';
import { lifetimes } from './createTokens.ts';
import type { DirectLine } from './DirectLine.ts';
import { unguessable } from './unguessable.ts';
import type { Visitor } from './Visitor.ts';

const text = z.string().trim().min(1).max(256);
const account = z.object({ id: text.optional().catch(undefined), name: text.optional().catch(undefined) });
const written = z.object({ user: account.optional().catch(undefined), User: z.object({ Id: text.optional().catch(undefined), id: text.optional().catch(undefined),
  Name: text.optional().catch(undefined), name: text.optional().catch(undefined) }).optional().catch(undefined) });

/** A customer in a conversation that is new: as a site's back end names them, or as somebody unknown. */
export function newVisitor(body: unknown): Visitor {
  const { user, User } = written.safeParse(body).data ?? {};
  const name = user?.name ?? User?.Name ?? User?.name;
  return { conversation: unguessable(), user: user?.id ?? User?.Id ?? User?.id ?? `visitor-${unguessable()}`, ...(name !== undefined && { name }) };
}

/** What every answer with a token has. */
export async function withToken(visitor: Visitor, { tokens }: DirectLine): Promise<{ conversationId: string; token: string; expires_in: number }> {
  return { conversationId: visitor.conversation, token: await tokens.issue('token', visitor), expires_in: lifetimes.token };
}

/** `POST /v3/directline/tokens/generate` and `…/refresh`, and what clients ask for sign-in cards, which we have none of. */
export function tokenRoutes(line: DirectLine): readonly Route[] {
  return [
    {
      method: 'post',
      path: '/v3/directline/tokens/generate',
      maxBody: 16 * 1024,
      async handle(request, response) {
        const caller = await callerOf(request, line);
        if ('by' in caller && caller.by === 'secret') {
          response.send(200, await withToken(newVisitor(request.body), line));
          return;
        }
        sendError(response, 403, 'SecretRequired', line.secret === undefined
          ? 'Only the widget gets tokens here: DIRECTLINE_SECRET is not set.'
          : 'Send DIRECTLINE_SECRET: "Authorization: Bearer …". Never from a page: it belongs in the back end.');
      },
    },
    {
      method: 'post',
      path: '/v3/directline/tokens/refresh',
      maxBody: 16 * 1024,
      async handle(request, response) {
        const caller = await callerOf(request, line);
        if ('status' in caller) sendError(response, caller.status, caller.code, caller.message);
        else if (caller.by === 'secret') sendError(response, 403, 'TokenInvalid', 'The secret needs no refreshing: send the token of a conversation.');
        else response.send(200, await withToken(caller.visitor, line));
      },
    },
    {
      method: 'get',
      path: '/v3/directline/session/getsessionid',
      handle(_request: HttpRequest, response) {
        response.send(200, { sessionId: unguessable() });
        return Promise.resolve();
      },
    },
  ];
}
