import { findOrderFacts } from './findOrderFacts.ts';
import type { OrderTalkShop } from './orderTalk.ts';
import { secondFactsOf } from './secondFacts.ts';

// "jeg tror det er 9405 Harstad"; longer texts with a lone number in them are about something else.
const mostWords = 6;

/** Whether a text looks like an answer to the talk about an order: an order number, an e-mail address or a postcode. */
export function isOrderAnswer(text: string, { orders, country }: OrderTalkShop): boolean {
  const rules = { shapes: orders.number, second: secondFactsOf(orders), country };
  const sure = findOrderFacts(text, rules);
  if (sure.number !== undefined || sure.email !== undefined || sure.postcode !== undefined) return true;
  const words = text.slice(0, 400).match(/\p{L}+/gu)?.length ?? 0;
  if (words > mostWords || text.includes('?')) return false;
  return (['number', 'second'] as const).some((asking) => Object.keys(findOrderFacts(text, { ...rules, asking })).length > 0);
}
