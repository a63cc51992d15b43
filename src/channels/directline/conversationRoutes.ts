import { z } from 'zod';
import type { HttpRequest, Route } from '../../http/Route.ts';
import { sendError } from '../../http/sendError.ts';
import { admit, callerOf } from './authorise.ts';
import type { DirectLine } from './DirectLine.ts';
import { queryOf } from './queryOf.ts';
import { readWatermark } from './readWatermark.ts';
import { arrival } from './toInbound.ts';
import { newVisitor, withToken } from './tokenRoutes.ts';
import type { Visitor } from './Visitor.ts';

const opening = z.object({ locale: z.string().min(1).max(35).optional().catch(undefined) });

/** What a client needs to go on: a token, and the address of a stream from a place on. */
async function wayIn(request: HttpRequest, visitor: Visitor, after: number, line: DirectLine): Promise<object> {
  const base = line.callers.baseOf(request).replace(/^http/, 'ws');
  const query = new URLSearchParams({ watermark: String(after), t: await line.tokens.issue('stream', visitor) });
  return { ...await withToken(visitor, line), streamUrl: `${base}/v3/directline/conversations/${encodeURIComponent(visitor.conversation)}/stream?${query.toString()}` };
}

/** `POST /v3/directline/conversations` begins one, `GET …/{id}` comes back to it. */
export function conversationRoutes(line: DirectLine): readonly Route[] {
  return [
    {
      method: 'post',
      path: '/v3/directline/conversations',
      maxBody: 16 * 1024,
      async handle(request, response) {
        const caller = await callerOf(request, line);
        if ('status' in caller) {
          sendError(response, caller.status, caller.code, caller.message);
          return;
        }
        const known = caller.by === 'token' ? caller.visitor : newVisitor(request.body);
        const locale = opening.safeParse(request.body).data?.locale ?? known.language;
        const visitor: Visitor = { ...known, ...(locale !== undefined && { language: locale }) };
        const { seen } = await line.receive(arrival({ visitor, botName: line.botName() }, locale, line.clock.now()));
        line.feed.wake(visitor.conversation);
        // Everything since the beginning is told again: the greeting may be older than the stream.
        response.send(seen ? 200 : 201, await wayIn(request, visitor, 0, line));
      },
    },
    {
      method: 'get',
      path: '/v3/directline/conversations/:conversationId',
      async handle(request, response) {
        const admitted = await admit(request, line);
        if ('status' in admitted) {
          sendError(response, admitted.status, admitted.code, admitted.message);
          return;
        }
        const { visitor, known } = admitted;
        // Without a mark: what nobody was given yet. A client whose first stream broke before it said anything has no mark either.
        const after = readWatermark(queryOf(request).get('watermark'), known.lastSeq) ?? Math.min(line.feed.handedOut(visitor.conversation), known.lastSeq);
        response.send(200, await wayIn(request, visitor, after, line));
      },
    },
  ];
}
