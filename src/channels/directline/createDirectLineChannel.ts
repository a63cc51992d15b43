import { z } from 'zod';
import type { Channel } from '../../conversation/Channel.ts';
import type { Route } from '../../http/Route.ts';
import type { UpgradeRoute } from '../../http/UpgradeRoute.ts';
import { activityRoutes } from './activityRoutes.ts';
import { conversationRoutes } from './conversationRoutes.ts';
import { createFeed } from './createFeed.ts';
import { createMessageLimit } from './createMessageLimit.ts';
import { createStreams } from './createStreams.ts';
import { createTokens } from './createTokens.ts';
import type { DirectLine, DirectLineOptions } from './DirectLine.ts';
import { fileRoute } from './fileRoute.ts';
import { createFileStore } from './files/createFileStore.ts';
import { tokenRoutes } from './tokenRoutes.ts';
import { botId } from './toWire.ts';
import { uploadRoute } from './uploadRoute.ts';
import { widgetRoutes } from './widgetRoutes.ts';

/** The channel, as it is joined to the server. */
export interface DirectLineChannel {
  channel: Channel;
  routes: readonly Route[];
  upgrade: UpgradeRoute;
  /** Open windows, and conversations with one. */
  figures(): { sockets: number; conversations: number };
}

const reference = z.object({ conversation: z.object({ id: z.string() }) });

/** Our own Direct Line 3.0: what the widget, WebChat and `botframework-directlinejs` talk to. */
export async function createDirectLineChannel(options: DirectLineOptions): Promise<DirectLineChannel> {
  const { conversations, botName, log, clock, newId } = options;
  const line: DirectLine = {
    ...options,
    tokens: await createTokens(options.signingKey, clock),
    feed: createFeed({ conversations, botName, log }),
    files: await createFileStore(options.fileFolder, options.signingKey),
  };
  const limit = createMessageLimit(options);
  const streams = createStreams(line, clock);

  const channel: Channel = {
    // Clients take what the log says: to deliver is to tell them that there is more.
    deliver(way) {
      const known = reference.safeParse(way).data;
      if (known === undefined) return Promise.resolve({ fault: 'lasting', text: 'the conversation has no name' });
      line.feed.wake(known.conversation.id);
      return Promise.resolve({});
    },
    showTyping(way) {
      const id = reference.safeParse(way).data?.conversation.id;
      if (id !== undefined) {
        line.feed.show(id, {
          type: 'typing', id: newId(), timestamp: new Date(clock.now()).toISOString(), channelId: 'directline', conversation: { id },
          from: { id: botId, name: botName(), role: 'bot' },
        });
      }
      return Promise.resolve();
    },
  };
  return {
    channel,
    routes: [
      ...tokenRoutes(line), ...conversationRoutes(line), ...activityRoutes(line, limit), uploadRoute(line, limit), fileRoute(line.files), ...widgetRoutes(line),
    ],
    upgrade: streams.upgrade,
    figures: () => ({ sockets: streams.count(), conversations: line.feed.size() }),
  };
}
