import { composeBot, type Bot } from '../../src/compose.ts';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import type { Channel, DeliveryFault } from '../../src/conversation/Channel.ts';
import type { Knowledge } from '../../src/conversation/Knowledge.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';
import type { InboundKind, Json, OutgoingMessage } from '../../src/conversation/StoredMessage.ts';
import type { FaqFile } from '../../src/faq/faqVersion.ts';
import { sayFinding } from '../../src/faq/sayFinding.ts';
import type { DayOverride } from '../../src/hours/DayOverride.ts';
import type { Order } from '../../src/orders/Order.ts';
import type { OrderLookup } from '../../src/orders/OrderLookup.ts';
import { openStore, type Store } from '../../src/storage/openStore.ts';
import { aLog, type RememberingLog } from './aLog.ts';
import { anInbound } from './anInbound.ts';
import { countingIds } from './countingIds.ts';
import { fakeClock, type FakeClock } from './fakeClock.ts';
import { scenarioFaq } from './scenarioFaq.ts';

/** A reply as a customer sees it. */
export interface Heard {
  text: string;
  buttons: readonly string[];
  /** The channel's id of the message it answers. */
  replyTo: string | undefined;
  activity: Json;
}

/** A whole bot in memory, with a clock that stands still and a peer that hears everything. */
export interface TestBot extends Bot {
  store: Store;
  clock: FakeClock;
  log: RememberingLog;
  /** What reached the peer, in order; typing as the text "…". */
  heard: Heard[];
  /** What the peer answers with from now on. */
  peer: { fault?: DeliveryFault };
  knowledge: Knowledge;
  setOverrides(overrides: readonly DayOverride[]): void;
  /** Says something and waits until the bot has nothing more to do; the replies it brought. */
  say(text: string, options?: SayOptions): Promise<Heard[]>;
  /** The customer opens the chat. */
  open(options?: SayOptions): Promise<Heard[]>;
  /** Lets time pass, and waits until the bot has nothing more to do. */
  pass(milliseconds: number): Promise<Heard[]>;
  idle(): Promise<void>;
}

export interface SayOptions {
  conversation?: string;
  id?: string;
  inline?: boolean;
  locale?: string;
  name?: string;
  attachments?: readonly object[];
  channel?: string;
}

/** What a test bot is made from. */
export interface BotOptions {
  at?: string;
  files?: readonly FaqFile[];
  orders?: readonly Order[];
  lookup?: OrderLookup;
  replyWindow?: number;
  store?: Store;
  /** Channels of one's own, instead of the peer that hears everything. */
  channelOf?: (name: string) => Channel | undefined;
}

const languages = readShippedLanguages();
const loaded = new Map<readonly FaqFile[], Knowledge>();

function knowledgeOf(files: readonly FaqFile[]): Knowledge {
  const known = loaded.get(files);
  if (known !== undefined) return known;
  const { knowledge, findings } = loadKnowledge(files, faqContext(languages));
  if (knowledge === undefined) throw new RangeError(findings.map((finding) => sayFinding(finding, '')).join('\n'));
  loaded.set(files, knowledge);
  return knowledge;
}

export async function aBot(options: BotOptions = {}): Promise<TestBot> {
  const clock = fakeClock(options.at ?? '2026-12-17T10:00:00+01:00');
  const log = aLog();
  // Over a store that another bot has written to, the ids go on where no other has been.
  const ids = countingIds(options.store === undefined ? 0 : 1_000_000);
  const store = options.store ?? await openStore(undefined, ids);
  let knowledge = knowledgeOf(options.files ?? scenarioFaq);
  const heard: Heard[] = [];
  const peer: TestBot['peer'] = {};
  let count = 0;
  const lookup = options.lookup ?? (options.orders === undefined ? undefined : inMemory(options.orders));
  const bot = composeBot({
    store,
    current: () => knowledge,
    services: lookup === undefined ? {} : { orders: lookup },
    channelOf: options.channelOf ?? (() => ({
      ...(options.replyWindow !== undefined && { replyWindow: options.replyWindow }),
      deliver(_reference, activity, replyTo) {
        if (peer.fault !== undefined) return Promise.resolve(peer.fault);
        heard.push(toHeard(activity, replyTo));
        count += 1;
        return Promise.resolve({ id: `peer-${count}` });
      },
      showTyping() {
        heard.push({ text: '…', buttons: [], replyTo: undefined, activity: { type: 'typing' } });
        return Promise.resolve();
      },
    })),
  }, { workingFolder: '/', languages, clock, ids, log });

  async function idle(): Promise<void> {
    // A turn wakes the outbox when it ends, and the outbox may find more to do.
    for (let round = 0; round < 3; round += 1) {
      await bot.reception.idle();
      await bot.deliverer.idle();
    }
  }

  async function during(work: () => Promise<readonly OutgoingMessage[]>): Promise<Heard[]> {
    const before = heard.length;
    const inline = await work();
    await idle();
    return [...inline.map(({ activity, replyTo }) => toHeard(activity, replyTo)), ...heard.slice(before)].filter(({ text }) => text !== '…');
  }

  async function receive(kind: InboundKind, text: string, say: SayOptions): Promise<readonly OutgoingMessage[]> {
    const channelConversation = say.conversation ?? 'c1';
    const inbound = anInbound({
      kind, text, channelConversation, at: clock.now(), inline: say.inline ?? false,
      customer: { id: `customer of ${channelConversation}`, ...(say.name !== undefined && { name: say.name }) },
      ...(say.channel !== undefined && { channel: say.channel }),
      ...(say.id !== undefined && { channelMessage: say.id }),
    });
    const activity = {
      ...inbound.activity, type: kind === 'start' ? 'conversationUpdate' : 'message', text, recipient: { id: 'b1' },
      ...(kind === 'start' && { membersAdded: [{ id: 'b1' }, { id: 'u1' }] }),
      ...(say.inline === true && { deliveryMode: 'expectReplies' }),
      ...(say.locale !== undefined && { locale: say.locale }),
      ...(say.attachments !== undefined && { attachments: say.attachments }),
    };
    const received = await bot.reception.receive({ ...inbound, activity });
    return say.inline === true ? received.replies() : [];
  }

  return {
    ...bot, store, clock, log, heard, peer, idle,
    get knowledge() {
      return knowledge;
    },
    setOverrides(overrides) {
      knowledge = { ...knowledge, overrides };
    },
    say: (text, say = {}) => during(() => receive('message', text, say)),
    open: (say = {}) => during(() => receive('start', '', say)),
    pass: (milliseconds) => during(() => {
      clock.advance(milliseconds);
      return Promise.resolve([]);
    }),
  };
}

function toHeard(activity: Json, replyTo: string | undefined): Heard {
  const { actions = [] } = (activity['suggestedActions'] ?? {}) as { actions?: { title: string }[] };
  return {
    text: activity['type'] === 'event' ? `event ${String(activity['name'])}` : String(activity['text'] ?? ''),
    buttons: actions.map(({ title }) => title), replyTo, activity,
  };
}

function inMemory(orders: readonly Order[]): OrderLookup {
  return { find: (number) => Promise.resolve(orders.find((order) => order.number === number)) };
}
