import { z } from 'zod';
import type { Shop } from '../faq/Shop.ts';
import { findOrderFacts, type OrderFacts } from './findOrderFacts.ts';
import type { Order } from './Order.ts';
import { ordersMatch } from './ordersMatch.ts';
import { secondFactsOf, type SecondFact } from './secondFacts.ts';

const stateSchema = z.strictObject({
  version: z.literal(1),
  number: z.string().optional(),
  email: z.string().optional(),
  postcode: z.string().optional(),
  tries: z.number(),
  asking: z.enum(['number', 'second']),
});

/** Where a talk about an order stands. Stored with the conversation: a change of meaning needs a new version. */
export interface OrderTalkState extends OrderFacts {
  version: 1;
  /** Answers that led nowhere: nothing to read in them, or no such order. */
  tries: number;
  asking: 'number' | 'second';
}

/** What to do next. */
export type OrderTalkStep =
  | { step: 'ask'; what: 'number' | 'second'; again: boolean }
  /** Look the number up, then call {@link settleOrderTalk}. */
  | { step: 'lookUp'; number: string }
  | { step: 'found'; order: Order }
  /** No such order, or not this customer's: the two read the same. */
  | { step: 'unknown'; given: SecondFact | 'both'; again: boolean }
  /** A person has to go on: too many tries, or the shop has no look-up. */
  | { step: 'person'; reason: 'tries' | 'noLookUp' };

/** The state to keep and the step to take. */
export interface OrderTalk {
  state: OrderTalkState;
  step: OrderTalkStep;
}

/** What the talk needs to know of the shop. */
export type OrderTalkShop = Pick<Shop, 'orders' | 'country'>;

/** The third answer that leads nowhere ends the talk. */
export const mostTries = 3;

// Compared with when no such order exists, so that the answer takes the same way.
const nobodysOrder: Order = { number: '', email: 'nobody@example.invalid', postcode: '00000', status: '', items: [] };

/** A stored state, when this program still understands it. */
export function readOrderTalkState(stored: unknown): OrderTalkState | undefined {
  const result = stateSchema.safeParse(stored);
  return result.success ? withoutGaps(result.data) : undefined;
}

/**
 * Begins a talk with the message that started it: both facts in it are enough.
 * @param tries those already used up in the conversation
 */
export function startOrderTalk(text: string, shop: OrderTalkShop, canLookUp: boolean, tries = 0): OrderTalk {
  const blank: OrderTalkState = { version: 1, tries, asking: 'number' };
  if (tries >= mostTries) return { state: blank, step: { step: 'person', reason: 'tries' } };
  const state = { ...blank, ...factsIn(text, shop) };
  return nextStep(state, canLookUp, false);
}

/** Reads the customer's answer. What it does not say is kept from before. */
export function continueOrderTalk(state: OrderTalkState, text: string, shop: OrderTalkShop, canLookUp: boolean): OrderTalk {
  const facts = factsIn(text, shop, state.asking);
  const said = Object.keys(facts).length > 0;
  const known = { ...state, ...facts };
  if (isComplete(known) && said) return nextStep(known, canLookUp, false);
  const learnt = known.number !== state.number || known.email !== state.email || known.postcode !== state.postcode;
  return learnt ? nextStep(known, canLookUp, !answers(facts, state.asking)) : failed(known);
}

/** Compares what was looked up with what the customer told. The same way is taken, and the same said, for an unknown number and a wrong second fact. */
export function settleOrderTalk(state: OrderTalkState, order: Order | undefined, shop: OrderTalkShop): OrderTalk {
  const second = secondFactsOf(shop.orders);
  const told = {
    ...(state.email !== undefined && second.includes('email') ? { email: state.email } : {}),
    ...(state.postcode !== undefined && second.includes('postcode') ? { postcode: state.postcode } : {}),
  };
  const matches = ordersMatch(order ?? nobodysOrder, told);
  if (order !== undefined && matches) return { state, step: { step: 'found', order } };
  return failed({ ...state, asking: 'second' }, true);
}

/** The step that says again what the talk waits for, after an interruption. */
export function repeatOrderTalk(state: OrderTalkState): OrderTalkStep {
  return isComplete(state) ? unknown(state, true) : { step: 'ask', what: state.asking, again: false };
}

/** A line for the staff who take over. */
export function describeOrderTalk({ number, email, postcode, tries }: OrderTalkState): string {
  const facts = { number, 'e-mail': email, postcode };
  const told = Object.entries(facts).flatMap(([name, fact]) => (fact === undefined ? [] : [`${name} ${fact}`]));
  const known = told.length === 0 ? 'The customer gave no order number' : `The customer gave ${told.join(', ')}`;
  return `Asks about an order. ${known}${tries === 0 ? '' : `; ${tries} of ${mostTries} tries led nowhere`}.`;
}

function factsIn(text: string, shop: OrderTalkShop, asking?: OrderTalkState['asking']): OrderFacts {
  const rules = { shapes: shop.orders.number, second: secondFactsOf(shop.orders), country: shop.country };
  return findOrderFacts(text, asking === undefined ? rules : { ...rules, asking });
}

function nextStep(state: OrderTalkState, canLookUp: boolean, again: boolean): OrderTalk {
  if (state.number === undefined) return { state: { ...state, asking: 'number' }, step: { step: 'ask', what: 'number', again } };
  if (!canLookUp) return { state, step: { step: 'person', reason: 'noLookUp' } };
  if (!isComplete(state)) return { state: { ...state, asking: 'second' }, step: { step: 'ask', what: 'second', again } };
  return { state: { ...state, asking: 'second' }, step: { step: 'lookUp', number: state.number } };
}

function failed(state: OrderTalkState, lookedUp = false): OrderTalk {
  const after = { ...state, tries: state.tries + 1 };
  if (after.tries >= mostTries) return { state: after, step: { step: 'person', reason: 'tries' } };
  // Both facts known and still talking: the look-up found nothing.
  return { state: after, step: isComplete(after) ? unknown(after, !lookedUp || after.tries > 1) : { step: 'ask', what: after.asking, again: true } };
}

function unknown(state: OrderTalkState, again: boolean): OrderTalkStep {
  const given = state.email === undefined ? 'postcode' : state.postcode === undefined ? 'email' : 'both';
  return { step: 'unknown', given, again };
}

function answers(facts: OrderFacts, asking: OrderTalkState['asking']): boolean {
  return asking === 'number' ? facts.number !== undefined : facts.email !== undefined || facts.postcode !== undefined;
}

function isComplete(state: OrderFacts): state is OrderFacts & { number: string } {
  return state.number !== undefined && (state.email !== undefined || state.postcode !== undefined);
}

function withoutGaps({ number, email, postcode, ...rest }: z.infer<typeof stateSchema>): OrderTalkState {
  return { ...rest, ...(number === undefined ? {} : { number }), ...(email === undefined ? {} : { email }), ...(postcode === undefined ? {} : { postcode }) };
}
