import type { Activity, ConfigurationBotFrameworkAuthenticationOptions, ConversationReference } from 'botbuilder';
import type { Clock } from '../../base/Clock.ts';
import type { Channel } from '../../conversation/Channel.ts';
import type { Receive } from '../../conversation/Receive.ts';
import type { Route } from '../../http/Route.ts';
import type { Log } from '../../base/Log.ts';
import { faultOf } from './faultOf.ts';
import { KeepingAuthentication } from './KeepingAuthentication.ts';
import { messagesRoute } from './messagesRoute.ts';
import { SupportAdapter } from './SupportAdapter.ts';

/** A peer that accepts a reply but says nothing for so long is away, in milliseconds. */
const patience = 15_000;

/** What the channel has to know. */
export interface BotFrameworkOptions {
  /** The framework's own settings; without an app id only an Emulator on this machine is let in. */
  credentials: ConfigurationBotFrameworkAuthenticationOptions;
  localOnly: boolean;
  receive: Receive;
  clock: Clock;
  newId: () => string;
  log: Log;
}

/** The Emulator and Azure's channels: `POST /api/messages` in, the connector's service URL out. */
export function createBotFrameworkChannel(options: BotFrameworkOptions): { channel: Channel; routes: readonly Route[] } {
  const { credentials, clock, log } = options;
  const adapter = new SupportAdapter(new KeepingAuthentication(credentials));
  const appId = credentials.MicrosoftAppId ?? '';

  async function send(reference: Partial<ConversationReference>, activity: Partial<Activity>, replyTo: string | undefined): Promise<string | undefined> {
    let peerId: string | undefined;
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      // The continuation has an id of its own, to which the reply would seem to belong.
      if (replyTo === undefined) Reflect.deleteProperty(context.activity, 'id');
      else context.activity.id = replyTo;
      peerId = (await context.sendActivity(activity))?.id;
    });
    return peerId;
  }

  const channel: Channel = {
    async deliver(reference, activity, replyTo) {
      try {
        const id = await within(patience, clock, send(reference, activity, replyTo));
        return id === undefined || id === '' ? {} : { id };
      } catch (error) {
        return faultOf(error);
      }
    },
    async showTyping(reference) {
      try {
        await send(reference, { type: 'typing' }, undefined);
      } catch (error) {
        log.debug({ error }, 'Typing could not be shown');
      }
    },
  };
  return { channel, routes: [messagesRoute({ ...options, adapter, anonymous: appId === '' })] };
}

/** Rejects when `work` takes longer than `milliseconds`. */
async function within<T>(milliseconds: number, clock: Clock, work: Promise<T>): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const cancel = clock.after(milliseconds, () => reject({ message: `no answer within ${milliseconds / 1000} seconds` }));
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    cancel();
  }
}
