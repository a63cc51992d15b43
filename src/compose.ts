import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dialogs } from '../dialogs/index.ts';
import type { Clock } from './base/Clock.ts';
import type { Ids } from './base/Ids.ts';
import { SkrankeError } from './base/SkrankeError.ts';
import { addDays, toWallTime } from './base/wallTime.ts';
import { createDeliverer, type Deliverer } from './bot/createDeliverer.ts';
import { createDialogBegins, createDialogRunner, createDialogExpects } from './bot/createDialogRunner.ts';
import { createQueues } from './bot/createQueues.ts';
import { createReception, type Reception } from './bot/createReception.ts';
import { createRemarks, type Remark } from './bot/createRemarks.ts';
import { createTurns } from './bot/createTurns.ts';
import type { DialogServices } from './bot/DialogDefinition.ts';
import { maskInbound } from './bot/maskInbound.ts';
import { SupportBot } from './bot/SupportBot.ts';
import { createBotFrameworkChannel } from './channels/botframework/createBotFrameworkChannel.ts';
import { createDirectLineChannel } from './channels/directline/createDirectLineChannel.ts';
import { channelName as directLineName } from './channels/directline/toInbound.ts';
import { faqContext } from './config/faqContext.ts';
import { createThreadLearner } from './config/createThreadLearner.ts';
import { createLiveKnowledge } from './config/createLiveKnowledge.ts';
import { isLocalOnly, microsoftCredentials, type Settings } from './config/Settings.ts';
import type { ShippedLanguages } from './config/readShippedLanguages.ts';
import type { Channel } from './conversation/Channel.ts';
import type { Knowledge } from './conversation/Knowledge.ts';
import { localText } from './language/localText.ts';
import type { DayOverride } from './hours/DayOverride.ts';
import { createCallers } from './http/createCallers.ts';
import { createHttpServer } from './http/createHttpServer.ts';
import { createOriginPolicy } from './http/createOriginPolicy.ts';
import { followOtherProcesses } from './ops/followOtherProcesses.ts';
import { healthRoutes } from './ops/healthRoutes.ts';
import type { Log } from './base/Log.ts';
import { createMetrics } from './ops/createMetrics.ts';
import { watchPromises } from './ops/watchPromises.ts';
import { createMask, type Mask } from './privacy/mask.ts';
import { createCsvOrders } from './shops/csv/createCsvOrders.ts';
import { openStore, type Store } from './storage/openStore.ts';
import { lockDataFolder } from './storage/sqlite/lockDataFolder.ts';
import { widgetRoutes } from './widget/widgetRoutes.ts';

/** The world outside, as it is handed to whatever is built here. */
export interface World {
  /** Relative folders of the settings begin here. */
  workingFolder: string;
  languages: ShippedLanguages;
  clock: Clock;
  ids: Ids;
  log: Log;
}

/** A bot without a channel: what `skranke chat` and the server share. */
export interface Bot {
  reception: Reception;
  deliverer: Deliverer;
  remark: Remark;
}

/** Joins the bot to a store, to what it knows, and to the channels that it may speak through. */
export function composeBot(
  { store, current, services, channelOf }: { store: Store; current: () => Knowledge; services: DialogServices; channelOf: (name: string) => Channel | undefined },
  { clock, ids, log }: World,
): Bot {
  const deliverer = createDeliverer({ outbox: store.outbox, channelOf, queues: createQueues(), clock, log });
  const takeTurn = createTurns({
    conversations: store.conversations,
    current,
    bot: new SupportBot(createDialogRunner(dialogs, services)),
    dialogBegins: (text) => createDialogBegins(dialogs)(text, current().faq),
    dialogExpects: (state, text) => createDialogExpects(dialogs)(state, text, current().faq.shop),
    replyWindow: (channel) => channelOf(channel)?.replyWindow,
    clock,
    ids,
    log,
  });
  const queues = createQueues();
  const reception = createReception({
    conversations: store.conversations,
    mask: (inbound) => maskInbound(inbound, maskOf(current())),
    takeTurn,
    channelOf,
    deliverer,
    queues,
    clock,
    log,
  });
  const remark = createRemarks({ conversations: store.conversations, current, queues, deliverer, clock, ids, log });
  return { reception, deliverer, remark };
}

/** Masks personal numbers, with the shop's order numbers as they are now. */
function maskOf({ faq: { shop } }: Knowledge): Mask {
  return createMask({ orderShapes: shop.orders.number, country: shop.country });
}

/** The orders of the shop: the file that is named, or the one in the FAQ folder. Throws `orders.missing` when a named one is not there. */
export async function composeOrders(settings: Settings, world: World): Promise<DialogServices> {
  const { workingFolder, clock, log } = world;
  const path = resolve(workingFolder, settings.ORDERS_CSV ?? join(settings.FAQ_DIR, 'orders.csv'));
  if (settings.ORDERS_CSV !== undefined && !existsSync(path)) {
    throw new SkrankeError('orders.missing', `There is no orders file ${path}.`, 'Correct ORDERS_CSV, or leave it out.');
  }
  const orders = await createCsvOrders({ path, clock, log });
  return orders === undefined ? {} : { orders };
}

/** A server that answers. */
export interface Server {
  port: number;
  shopName: string;
  /** Takes nothing new, finishes what is under way, lets go of the data folder. */
  close(): Promise<void>;
}

/** Builds the server and starts it. Throws a SkrankeError that says what is wrong with settings, FAQ, data folder or port. */
export async function composeServer(settings: Settings, world: World): Promise<Server> {
  const { workingFolder, languages, clock, ids, log } = world;
  const dataFolder = resolve(workingFolder, settings.DATA_DIR);
  const unlock = lockDataFolder(dataFolder);
  const closers: (() => unknown)[] = [unlock];
  const close = async (): Promise<void> => {
    for (const each of closers.splice(0).reverse()) await each();
  };
  try {
    const store = await openStore(dataFolder, ids);
    closers.push(() => store.close());
    const learner = createThreadLearner(join(dataFolder, 'cache', 'models'));
    closers.push(() => learner.close());
    const live = await createLiveKnowledge({
      folder: resolve(workingFolder, settings.FAQ_DIR), name: settings.FAQ_DIR, context: faqContext(languages), history: store.faqHistory, overrides: [], learner, clock, log,
    });
    closers.push(() => live.close());
    const readOverrides = async (): Promise<readonly DayOverride[]> =>
      store.overrides.list(addDays(toWallTime(clock.now(), live.current().faq.shop.timeZone).day, -1));
    live.setOverrides(await readOverrides());

    const shopName = (): string => {
      const { shop } = live.current().faq;
      return localText(shop.name, shop.languages[0], shop);
    };
    const metrics = createMetrics();
    const services = await composeOrders(settings, world);
    const channels: { botFramework?: Channel; directLine?: Channel } = {};
    const bot = composeBot({ store, current: () => live.current(), services, channelOf: (name) => (name === directLineName ? channels.directLine : channels.botFramework) }, world);
    const newId = (): string => ids.next(clock.now());
    const { receive } = bot.reception;
    const botFramework = createBotFrameworkChannel({ credentials: microsoftCredentials(settings), localOnly: isLocalOnly(settings), receive, clock, newId, log });
    channels.botFramework = botFramework.channel;
    const callers = createCallers({ proxies: settings.TRUSTED_PROXY ?? [], ...(settings.PUBLIC_URL !== undefined && { publicUrl: settings.PUBLIC_URL }) });
    const policy = createOriginPolicy(settings.ALLOWED_ORIGINS, callers);
    if (settings.ALLOWED_ORIGINS === undefined) log.warn({}, 'Any site may show the chat. Set ALLOWED_ORIGINS to the sites of the shop: https://shop.example,https://www.shop.example');
    const directLine = await createDirectLineChannel({
      conversations: store.conversations, receive, remark: bot.remark, signingKey: await store.vault.keep('signing-key', randomBytes(32).toString('base64url')),
      ...(settings.DIRECTLINE_SECRET !== undefined && { secret: settings.DIRECTLINE_SECRET }),
      rates: { messages: settings.RATE_MESSAGES, starts: settings.RATE_STARTS },
      callers, policy, botName: shopName, mask: (text) => maskOf(live.current())(text), fileFolder: join(dataFolder, 'files'), clock, newId, log,
    });
    channels.directLine = directLine.channel;
    metrics.gauge('skranke_open_sockets', 'Open windows of the chat', () => directLine.figures().sockets);
    metrics.gauge('skranke_open_conversations', 'Conversations with an open window', () => directLine.figures().conversations);
    let ready = false;
    const widget = widgetRoutes({
      current: () => live.current(), callers, frameAncestors: policy.frameAncestors, guarded: settings.ALLOWED_ORIGINS !== undefined, clock, log,
    });
    const server = createHttpServer([...botFramework.routes, ...directLine.routes, ...healthRoutes(() => ready), metrics.route, ...widget], log, {
      crossOrigin: { policy, under: ['/v3/directline', '/widget/token', '/widget/unread'] },
      upgrades: [directLine.upgrade],
    });
    closers.push(() => bot.deliverer.idle(), () => bot.reception.idle(), () => { ready = false; });

    await bot.reception.resume();
    await bot.deliverer.wakeAll();
    closers.push(
      followOtherProcesses(store.foreignVersion, async () => {
        live.setOverrides(await readOverrides());
        await bot.deliverer.wakeAll();
      }, clock, log),
      watchPromises(store.desk, clock, log),
    );
    const port = await server.listen(settings.PORT, settings.HOST);
    closers.push(() => server.close());
    ready = true;
    return { port, shopName: shopName(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
