import { findOrderFacts } from './findOrderFacts.ts';
import type { OrderTalkShop } from './orderTalk.ts';
import { secondFactsOf } from './secondFacts.ts';

// "ordre 123456", "hei, nummeret er 123456": more words are about something.
const mostWords = 4;

/** Whether a text is an order number in a shape that the shop has told, perhaps with a second fact, and little else. */
export function isOrderNumber(text: string, { orders, country }: OrderTalkShop): boolean {
  if (orders.number.length === 0 || text.includes('?')) return false;
  const { number, email } = findOrderFacts(text, { shapes: orders.number, second: secondFactsOf(orders), country, asking: 'number' });
  const words = text.replace(email ?? '', '').slice(0, 400).match(/\p{L}+/gu)?.length ?? 0;
  return number !== undefined && words <= mostWords;
}
