import type { Activity, TurnContext } from 'botbuilder';
import type { Inbound } from '../../conversation/ConversationLog.ts';
import type { OutgoingMessage } from '../../conversation/StoredMessage.ts';
import type { Route } from '../../http/Route.ts';
import { sendError } from '../../http/sendError.ts';
import type { BotFrameworkOptions } from './createBotFrameworkChannel.ts';
import { refuseCaller } from './refuseCaller.ts';
import type { SupportAdapter } from './SupportAdapter.ts';
import { toInbound } from './toInbound.ts';

/** An activity is text and a few links; files travel by address. In bytes. */
const maxBody = 512 * 1024;

/** `POST /api/messages`: checks who calls, puts the message on disk, answers. */
export function messagesRoute(options: BotFrameworkOptions & { adapter: SupportAdapter; anonymous: boolean }): Route {
  const { adapter, anonymous, localOnly, receive, clock, newId, log } = options;
  return {
    method: 'post',
    path: '/api/messages',
    maxBody,
    async handle(request, response) {
      const activity = activityOf(request.body);
      if (activity === undefined) {
        sendError(response, 400, 'BadActivity', 'The body must be a Bot Framework activity: a JSON object with a "type".');
        return;
      }
      const refusal = anonymous ? refuseCaller({ localOnly, headers: request.headers, serviceUrl: activity.serviceUrl }) : undefined;
      if (refusal !== undefined) {
        log.warn({ code: refusal.code }, `A call to /api/messages was turned away: ${refusal.text}. ${refusal.remedy}`);
        sendError(response, 403, 'Forbidden', 'Without an app id, only a Bot Framework Emulator on this machine may call. The log says more.');
        return;
      }
      // Who is not authenticated is the Emulator, whatever it calls itself.
      if (anonymous) activity.channelId = 'emulator';
      const inbound = toInbound(activity, clock.now(), newId);
      if (inbound === 'unanswerable') {
        sendError(response, 400, 'BadActivity', 'The activity names no conversation: "conversation.id" must be a text.');
        return;
      }
      try {
        const answer = await adapter.receive(request.headers.authorization ?? '', activity, async (context) => {
          if (inbound === 'ignored') return;
          const received = await receive(inbound);
          if (inbound.inline) await answerInline(context, inbound, await received.replies());
        });
        response.send(answer.status, answer.body);
      } catch (error) {
        if (isUnauthenticated(error)) {
          sendError(response, 401, 'Unauthorized', 'The caller could not be authenticated as Bot Framework.');
          return;
        }
        log.error({ error }, 'A message could not be taken in');
        sendError(response, 503, 'Unavailable', 'The message could not be taken in. Send it again.');
      }
    },
  };
}

/** The replies travel in the answer itself, under the ids that they have in the log. */
async function answerInline(context: TurnContext, inbound: Inbound, replies: readonly OutgoingMessage[]): Promise<void> {
  // A greeting answers no message that the customer's window shows.
  if (inbound.kind === 'start') Reflect.deleteProperty(context.activity, 'id');
  for (const reply of replies) {
    await context.sendActivity({ ...reply.activity });
    const sent = context.bufferedReplyActivities.at(-1);
    if (sent !== undefined) sent.id = reply.id;
  }
}

function activityOf(body: unknown): Activity | undefined {
  const isActivity = typeof body === 'object' && body !== null && !Array.isArray(body) && 'type' in body && typeof body.type === 'string';
  return isActivity ? body as Activity : undefined;
}

/** The framework's AuthenticationError, which the `botbuilder` package does not hand out. */
function isUnauthenticated(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 403);
}
