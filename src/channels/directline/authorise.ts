import { createHash, timingSafeEqual } from 'node:crypto';
import type { KnownConversation } from '../../conversation/ConversationLog.ts';
import type { HttpRequest } from '../../http/Route.ts';
import type { DirectLine } from './DirectLine.ts';
import { channelName } from './toInbound.ts';
import type { Visitor } from './Visitor.ts';

/** Why a caller is not let in, as it is answered. */
export interface Refusal {
  status: 403 | 404;
  code: string;
  message: string;
}

/** Who calls: a customer with a token, or the site's own back end with the secret. */
export type Caller = { by: 'token'; visitor: Visitor } | { by: 'secret' };

/** Who calls, by the `Authorization` header. Clients ask for a new token on 403, and on nothing else. */
export async function callerOf(request: HttpRequest, { secret, tokens }: DirectLine): Promise<Caller | Refusal> {
  const bearer = /^Bearer +(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer === undefined) return { status: 403, code: 'MissingToken', message: 'Send a token: "Authorization: Bearer …".' };
  if (secret !== undefined && sameText(bearer, secret)) return { by: 'secret' };
  const visitor = await tokens.read('token', bearer);
  if (visitor === 'expired') return { status: 403, code: 'TokenExpired', message: 'The token has expired. Get a new one for the conversation.' };
  if (visitor === 'invalid') return { status: 403, code: 'TokenInvalid', message: 'This is no token of ours.' };
  return { by: 'token', visitor };
}

/** A caller in a conversation that has begun: who speaks there, and its place in the log. */
export interface Admitted {
  visitor: Visitor;
  known: KnownConversation;
  caller: Caller;
}

/** Lets a caller into the conversation of the address: with a token only into its own. */
export async function admit(request: HttpRequest, line: DirectLine): Promise<Admitted | Refusal> {
  const { conversationId: name } = request.params as { conversationId: string };
  const caller = await callerOf(request, line);
  if ('status' in caller) return caller;
  if (caller.by === 'token' && caller.visitor.conversation !== name) {
    return { status: 403, code: 'TokenOfAnother', message: 'The token belongs to another conversation.' };
  }
  const known = await line.conversations.find(channelName, name);
  if (known === undefined) return { status: 404, code: 'ConversationNotFound', message: 'There is no such conversation. Begin one with POST /v3/directline/conversations.' };
  return { caller, known, visitor: caller.by === 'token' ? caller.visitor : { conversation: name, user: known.customer } };
}

/** Compares in a time that does not tell how much of it was right. */
function sameText(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
