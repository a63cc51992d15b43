import { z } from 'zod';
import type { HttpResponse, Route } from '../../http/Route.ts';
import { sendError } from '../../http/sendError.ts';
import { admit, type Admitted } from './authorise.ts';
import type { DirectLine } from './DirectLine.ts';
import type { MessageLimit } from './createMessageLimit.ts';
import { queryOf } from './queryOf.ts';
import { readWatermark } from './readWatermark.ts';
import { idOf, longestText, toInbound } from './toInbound.ts';

/** An activity is text and a few links; files are uploaded. In bytes. */
export const largestActivity = 128 * 1024;

const postable = z.looseObject({ type: z.string().min(1).max(100), text: z.string().optional().nullable() });

/** An activity as a client posts it. */
export type Posted = z.infer<typeof postable>;

/** Checks what a client posted; answers when it cannot be taken. */
export function readPosted(body: unknown, response: HttpResponse): Posted | undefined {
  const { data } = postable.safeParse(body);
  if (data === undefined) sendError(response, 400, 'BadActivity', 'The body must be an activity: a JSON object with a "type", and a "text" that is one.');
  else if ((data.text ?? '').length > longestText) sendError(response, 413, 'MessageTooLong', `A message may have ${longestText} characters.`);
  else return data;
  return undefined;
}

/** Enters what a customer posted; answers with the id by which clients know it. The bot's answer comes by itself. */
export async function enter(posted: Posted, id: string, { visitor }: Admitted, line: DirectLine, response: HttpResponse): Promise<void> {
  const inbound = toInbound(posted, { visitor, botName: line.botName() }, id, line.clock.now());
  if (inbound !== 'ignored') {
    await line.receive(inbound);
    line.feed.wake(visitor.conversation);
  }
  response.send(200, { id });
}

/** `POST` and `GET /v3/directline/conversations/{id}/activities`. */
export function activityRoutes(line: DirectLine, limit: MessageLimit): readonly Route[] {
  const path = '/v3/directline/conversations/:conversationId/activities';
  return [
    {
      method: 'post',
      path,
      maxBody: largestActivity,
      async handle(request, response) {
        const admitted = await admit(request, line);
        if ('status' in admitted) {
          sendError(response, admitted.status, admitted.code, admitted.message);
          return;
        }
        const posted = readPosted(request.body, response);
        if (posted === undefined || (posted.type !== 'typing' && limit.refuses(admitted, response))) return;
        await enter(posted, idOf(posted, admitted.visitor, line.newId), admitted, line, response);
      },
    },
    {
      method: 'get',
      path,
      async handle(request, response) {
        const given = queryOf(request).get('watermark');
        try {
          const admitted = await admit(request, line);
          if ('status' in admitted) {
            sendError(response, admitted.status, admitted.code, admitted.message);
            return;
          }
          const { known, visitor } = admitted;
          response.send(200, await line.feed.read(visitor.conversation, known.id, readWatermark(given, known.lastSeq) ?? 0));
        } catch (error) {
          // A client that polls gives up for ever after one answer that is no 200, and says nothing about it.
          line.log.error({ error }, 'A conversation could not be read for a client that polls');
          response.send(200, { activities: [], watermark: given === null || given === '' ? '0' : given });
        }
      },
    },
  ];
}
