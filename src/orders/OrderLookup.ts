import type { Order } from './Order.ts';

/** Finds orders in a shop's system. The caller compares the second fact, so that every implementation tells as little. */
export interface OrderLookup {
  /** The order with this number as the shop writes it (spaces, case and a leading `#` do not count). */
  find(number: string): Promise<Order | undefined>;
}
