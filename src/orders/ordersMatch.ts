import type { Order } from './Order.ts';
import { normaliseEmail, normalisePostcode } from './secondFacts.ts';

/**
 * Whether a second fact proves the order to be the customer's. Blanks, case and the way a postcode is written do not count; of two facts
 * given one must be right. Every fact is compared to its end, whatever the first letters say.
 */
export function ordersMatch(order: Pick<Order, 'email' | 'postcode'>, second: { email?: string; postcode?: string }): boolean {
  const email = sameText(normaliseEmail(order.email ?? ''), normaliseEmail(second.email ?? ''));
  const postcode = sameText(normalisePostcode(order.postcode ?? ''), normalisePostcode(second.postcode ?? ''));
  return email || postcode;
}

/** Equal, and not empty. Takes as long for texts that differ at once as for those that differ at the end. */
function sameText(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length);
  let difference = one.length ^ other.length;
  for (let at = 0; at < length; at += 1) difference |= (one.charCodeAt(at) || 0) ^ (other.charCodeAt(at) || 0);
  return difference === 0 && length > 0;
}
