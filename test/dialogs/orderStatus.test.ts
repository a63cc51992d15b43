import { ConversationState, MemoryStorage, TestAdapter, type Activity, type Middleware } from 'botbuilder';
import { DialogTestClient } from 'botbuilder-testing';
import { DialogTurnStatus, type DialogInstance } from 'botbuilder-dialogs';
import { describe, expect, it } from '@jest/globals';
import { dialogs } from '../../dialogs/index.ts';
import { orderStatus } from '../../dialogs/orderStatus.ts';
import type { DialogServices } from '../../src/bot/DialogDefinition.ts';
import { dialogTurnKey, type DialogTurn } from '../../src/bot/DialogTurn.ts';
import type { Shop } from '../../src/faq/Shop.ts';
import type { Language } from '../../src/language/Language.ts';
import type { Order } from '../../src/orders/Order.ts';
import { anOrder, anOrderShop, ordersInMemory } from '../support/orderBuilders.ts';
import { phrasebookOf } from '../support/phrasebookOf.ts';

interface Scene {
  language?: Language;
  services?: DialogServices;
  options?: object;
}

/** A customer who talks with the dialog. */
function meet({ language = 'nb', services = { orders: ordersInMemory([anOrder()]) }, options }: Scene = {}) {
  const turn: DialogTurn = { shop: { ...anOrderShop(), timeZone: 'Europe/Oslo' } as Shop, language, phrases: phrasebookOf(language), now: Date.parse('2026-12-10T12:00:00Z') };
  const setTurn: Middleware = {
    async onTurn(context, next) {
      context.turnState.set(dialogTurnKey, turn);
      await next();
    },
  };
  const client = new DialogTestClient('test', orderStatus.create(services), options, [setTurn], new ConversationState(new MemoryStorage()));
  /** What the customer hears when they say this, buttons in brackets behind it. */
  const say = async (text: string | Partial<Activity>): Promise<string[]> => {
    const heard: string[] = [];
    for (let reply = (await client.sendActivity(text)) as Partial<Activity> | undefined; reply !== undefined; reply = client.getNextReply()) {
      const buttons = reply.suggestedActions?.actions.map((action) => `[${String(action.value)}]`) ?? [];
      heard.push([reply.text, ...buttons].join(' '));
    }
    return heard;
  };
  const outcome = (): unknown => (client.dialogTurnResult.status === DialogTurnStatus.complete ? client.dialogTurnResult.result : client.dialogTurnResult.status);
  return { client, turn, say, outcome };
}

const shown = /^Ordre 123456 er sendt med Posten\. Den skal være framme mandag 14\. desember\./;

describe.each<[Language, { ask: RegExp; second: RegExp; again: RegExp; unknown: string; found: RegExp; giveUp: string; button: string }]>([
  ['nb', { ask: /^Hva er ordrenummeret\?/, second: /^Takk! Og e-post/, again: /123456 eller FF-1234/, unknown: 'Jeg finner ingen ordre med det nummeret og den e-posten. Brukte du en annen?', found: shown, giveUp: 'Da finner jeg den ikke herfra.', button: '[Snakk med oss]' }],
  ['da', { ask: /^Hvad er ordrenummeret\?/, second: /^Tak! Og den mail/, again: /123456 eller FF-1234/, unknown: 'Jeg kan ikke finde en ordre med det nummer og den mail. Brugte du en anden?', found: /^Ordre 123456 er sendt med Posten\. Den skal være fremme mandag den 14\. december\./, giveUp: 'Så kan jeg ikke finde den herfra.', button: '[Tal med os]' }],
  ['sv', { ask: /^Vad är ordernumret\?/, second: /^Tack! Och mejl/, again: /123456 eller FF-1234/, unknown: 'Jag hittar ingen order med det numret och den mejlen. Använde du en annan?', found: /^Order 123456 är skickad med Posten\. Den ska vara framme måndag 14 december\./, giveUp: 'Då hittar jag den inte härifrån.', button: '[Prata med oss]' }],
  ['en', { ask: /^What's your order number\?/, second: /^Thanks! And the e-mail/, again: /123456 or FF-1234/, unknown: "I can't find an order with that number and that e-mail. Did you use another one?", found: /^Order 123456 is on its way with Posten\. It should arrive on Monday 14 December\./, giveUp: "Then I can't find it from here.", button: '[Talk to us]' }],
])('order status in %s', (language, { ask, second, again, unknown, found, giveUp, button }) => {
  it('asks, looks up and tells', async () => {
    const { say, outcome } = meet({ language });
    expect(await say('…')).toEqual([expect.stringMatching(ask)]);
    expect(await say('#123456')).toEqual([expect.stringMatching(second)]);
    expect(outcome()).toBe(DialogTurnStatus.waiting);
    expect(await say('Kari@Example.com')).toEqual([expect.stringMatching(found)]);
    expect(outcome()).toEqual({ ended: 'solved' });
  });

  it('asks again in other words with a way to a person, and gives up after three tries', async () => {
    const { say, outcome } = meet({ language });
    await say('…');
    const [retry] = await say('?');
    expect(retry).toMatch(again);
    expect(retry).toContain(button);
    expect(await say('123456 ola@example.com')).toEqual([expect.stringContaining(button)]);
    expect(await say('per@example.com')).toEqual([giveUp]);
    expect(outcome()).toEqual({ ended: 'person', about: 'Asks about an order. The customer gave number 123456, e-mail per@example.com; 3 of 3 tries led nowhere.' });
  });

  it('says the same of an unknown order and of a wrong second fact', async () => {
    const wrong = await meet({ language }).say('123456, ola@example.com');
    expect(wrong).toEqual([`${unknown} ${button}`]);
    expect(await meet({ language }).say('999999, ola@example.com')).toEqual(wrong);
  });
});

describe('the order status dialog', () => {
  it('answers at once when the first message says it all', async () => {
    const { say, outcome } = meet();
    expect(await say('hvor er ordre 123456? postnr 9405')).toEqual([expect.stringMatching(shown)]);
    expect(outcome()).toEqual({ ended: 'solved' });
  });

  it('looks up only when it has both facts, and under the number as the shop writes it', async () => {
    const orders = ordersInMemory([anOrder({ number: 'FF-1234' })]);
    const { say } = meet({ services: { orders } });
    await say('ff1234');
    expect(orders.asked).toEqual([]);
    await say('9405');
    expect(orders.asked).toEqual(['FF-1234']);
  });

  it('hands over when the look-up fails, without a word of why', async () => {
    const { say, outcome } = meet({ services: { orders: { find: async () => { throw new TypeError('secret'); } } } });
    expect(await say('123456 9405')).toEqual(['Jeg får ikke slått opp ordrer akkurat nå.']);
    expect(outcome()).toEqual({ ended: 'person', about: 'Asks about an order. The customer gave number 123456, postcode 9405. The look-up itself failed.' });
  });

  it('takes the number for the staff where there is no look-up', async () => {
    const { say, outcome } = meet({ services: {} });
    expect(await say('hvor er pakken')).toEqual([expect.stringMatching(/^Hva er ordrenummeret/)]);
    expect(await say('123456')).toEqual([]);
    expect(outcome()).toEqual({ ended: 'person', about: 'Asks about an order. The customer gave number 123456.' });
  });

  it('counts the tries it is begun with', async () => {
    const { say, outcome } = meet({ options: { tries: 2 } });
    expect(await say('123456 9999')).toEqual(['Da finner jeg den ikke herfra.']);
    expect(outcome()).toMatchObject({ ended: 'person' });
  });

  it('waits on when what comes is no message', async () => {
    const { say, outcome } = meet();
    await say('hei');
    expect(await say({ type: 'event', name: 'x' })).toEqual([]);
    expect(outcome()).toBe(DialogTurnStatus.waiting);
    expect(await say('123456 9405')).toEqual([expect.stringMatching(shown)]);
  });

  it('takes a message without text for one that led nowhere', async () => {
    const { say } = meet();
    await say('hei');
    expect(await say({ type: 'message', attachments: [] })).toEqual([expect.stringContaining('123456 eller FF-1234')]);
  });

  it.each([[{ version: 0, step: 3 }], [{ version: 2, number: 1 }], [undefined], ['x']])('begins anew, with what is said now, from a state it does not know: %p', async (stored) => {
    const { say, client } = meet();
    await say('hei');
    const dialogState = client.conversationState.createProperty('DialogState');
    const adapter = new TestAdapter(async (context) => {
      const { dialogStack } = (await dialogState.get(context)) as { dialogStack: DialogInstance[] };
      dialogStack[0]!.state = stored;
      await client.conversationState.saveChanges(context);
    }, { channelId: 'test' });
    await adapter.receiveActivity('x');
    expect(await say('123456')).toEqual([expect.stringMatching(/^Takk! Og e-post/)]);
    expect(await say('9405')).toEqual([expect.stringMatching(shown)]);
  });

  it('keeps a state with a version, that survives as JSON', async () => {
    const { say, client } = meet();
    await say('hei');
    await say('123456');
    const stored: unknown = client.dialogContext.activeDialog?.state;
    expect(JSON.parse(JSON.stringify(stored))).toEqual({ version: 1, number: '123456', tries: 0, asking: 'second' });
  });

  it.each([
    [{ version: 1, tries: 0, asking: 'number' }, /^Hva er ordrenummeret/], [{ version: 1, number: '123456', tries: 0, asking: 'second' }, /^Takk! Og e-post/],
    [{ version: 1, number: '123456', email: 'a@b.no', tries: 1, asking: 'second' }, /^Jeg finner den ikke/], [{ version: 9 }, /^Hva er ordrenummeret/],
  ])('repeats its question when it is asked to: %p', async (state, question) => {
    const { turn } = meet();
    const adapter = new TestAdapter(async (context) => {
      context.turnState.set(dialogTurnKey, turn);
      await orderStatus.create({}).repromptDialog(context, { id: 'order-status', state });
    });
    await adapter.receiveActivity('x');
    expect(adapter.activityBuffer.map(({ text }) => text)).toEqual([expect.stringMatching(question)]);
  });

  it('never shows the facts that prove an order', async () => {
    const order: Order = anOrder({ email: 'kari@secret.example', postcode: '8888' });
    const services = { orders: ordersInMemory([order]) };
    const heard = [await meet({ services }).say('123456 8888'), await meet({ services }).say('123456 kari@secret.example'), await meet({ services }).say('123456 7777')];
    expect(JSON.stringify(heard)).not.toMatch(/secret|8888/);
  });

  it('tells what can be an answer to it', () => {
    const shop = anOrderShop() as Shop;
    expect(['123456', 'kari@example.com', '9405'].map((text) => orderStatus.expects(text, shop))).toEqual([true, true, true]);
    expect(['når stenger dere?', 'vet ikke', ''].map((text) => orderStatus.expects(text, shop))).toEqual([false, false, false]);
  });

  it('is offered to the FAQ under a stable id', () => {
    expect(dialogs.map(({ id }) => id)).toContain('order-status');
    expect(orderStatus.create({}).id).toBe('order-status');
  });
});
