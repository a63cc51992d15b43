import { ActionTypes, MessageFactory, type TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance } from 'botbuilder-dialogs';
import { Dialog, type DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import { SkrankeError } from '../src/base/SkrankeError.ts';
import { toWallTime } from '../src/base/wallTime.ts';
import type { DialogDefinition, DialogServices } from '../src/bot/DialogDefinition.ts';
import { dialogTurnKey, type DialogOutcome, type DialogTurn } from '../src/bot/DialogTurn.ts';
import { isOrderAnswer } from '../src/orders/isOrderAnswer.ts';
import { isOrderNumber } from '../src/orders/isOrderNumber.ts';
import {
  continueOrderTalk, describeOrderTalk, readOrderTalkState, repeatOrderTalk, settleOrderTalk, startOrderTalk, type OrderTalk, type OrderTalkStep,
} from '../src/orders/orderTalk.ts';
import type { Order } from '../src/orders/Order.ts';
import { sayOrder } from '../src/orders/sayOrder.ts';
import { sayOrderTalk } from '../src/orders/sayOrderTalk.ts';

/** What the dialog may be begun with. */
export interface OrderStatusOptions {
  /** Look-ups and answers that led nowhere earlier in the conversation; they count towards the limit. */
  tries?: number;
}

/**
 * "Where is my parcel?": order number, second fact, look-up, answer. What it asks and when it gives up is decided in `src/orders/orderTalk.ts`;
 * here it meets the framework. Its state is that talk's, with a version: one of an earlier program begins anew.
 */
class OrderStatusDialog extends Dialog<OrderStatusOptions> {
  readonly #orders: DialogServices['orders'];

  constructor({ orders }: DialogServices) {
    super('order-status');
    this.#orders = orders;
  }

  override async beginDialog(dc: DialogContext, options?: OrderStatusOptions): Promise<DialogTurnResult> {
    const { shop } = turnOf(dc.context);
    return this.#go(dc, startOrderTalk(textOf(dc.context), shop, this.#orders !== undefined, options?.tries));
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    if (dc.context.activity.type !== 'message') return Dialog.EndOfTurn;
    const { shop } = turnOf(dc.context);
    const state = readOrderTalkState(dc.activeDialog?.state);
    const text = textOf(dc.context);
    const canLookUp = this.#orders !== undefined;
    return this.#go(dc, state === undefined ? startOrderTalk(text, shop, canLookUp) : continueOrderTalk(state, text, shop, canLookUp));
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const { shop } = turnOf(context);
    const state = readOrderTalkState(instance.state);
    const step = state === undefined ? startOrderTalk('', shop, true).step : repeatOrderTalk(state);
    if (step.step === 'ask' || step.step === 'unknown') await say(context, step);
  }

  async #go(dc: DialogContext, { state, step }: OrderTalk): Promise<DialogTurnResult> {
    const { phrases, language, shop, now } = turnOf(dc.context);
    switch (step.step) {
      case 'lookUp': {
        const looked = await this.#find(step.number);
        if (looked !== 'failed') return this.#go(dc, settleOrderTalk(state, looked, shop));
        await dc.context.sendActivity(phrases.say('orders.failed'));
        return end(dc, { ended: 'person', about: `${describeOrderTalk(state)} The look-up itself failed.` });
      }
      case 'found':
        await dc.context.sendActivity(sayOrder(step.order, phrases, language, toWallTime(now, shop.timeZone).day));
        return end(dc, { ended: 'solved' });
      case 'person':
        if (step.reason === 'tries') await dc.context.sendActivity(phrases.say('orders.giveup'));
        return end(dc, { ended: 'person', about: describeOrderTalk(state) });
      case 'ask':
      case 'unknown':
        if (dc.activeDialog !== undefined) dc.activeDialog.state = state;
        await say(dc.context, step);
        return Dialog.EndOfTurn;
    }
  }

  async #find(number: string): Promise<Order | undefined | 'failed'> {
    try {
      return await this.#orders?.find(number);
    } catch {
      // The look-up has told its log; the customer gets a person.
      return 'failed';
    }
  }
}

async function say(context: TurnContext, step: OrderTalkStep & { step: 'ask' | 'unknown' }): Promise<void> {
  const { phrases, language, shop } = turnOf(context);
  const { text, offerPerson } = sayOrderTalk(step, shop, phrases, language);
  const button = phrases.say('person.button');
  const person = { type: ActionTypes.ImBack, title: button, value: button };
  await context.sendActivity(offerPerson ? MessageFactory.suggestedActions([person], text) : MessageFactory.text(text));
}

function end(dc: DialogContext, outcome: DialogOutcome): Promise<DialogTurnResult> {
  return dc.endDialog(outcome);
}

function textOf(context: TurnContext): string {
  const { text } = context.activity as { text?: unknown };
  return typeof text === 'string' ? text : '';
}

function turnOf(context: TurnContext): DialogTurn {
  const turn = context.turnState.get<DialogTurn | undefined>(dialogTurnKey);
  if (turn === undefined) throw new SkrankeError('dialog.turn', 'A dialog ran without its DialogTurn.', 'Set context.turnState before the dialog runs.');
  return turn;
}

/** Tells customers where their order is. */
export const orderStatus: DialogDefinition = {
  id: 'order-status',
  create: (services) => new OrderStatusDialog(services),
  expects: isOrderAnswer,
  begins: isOrderNumber,
  triesIn: (state) => readOrderTalkState(state)?.tries ?? 0,
};
