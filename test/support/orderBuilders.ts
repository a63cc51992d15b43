import type { Order } from '../../src/orders/Order.ts';
import { normaliseOrderNumber } from '../../src/orders/normaliseOrderNumber.ts';
import type { OrderLookup } from '../../src/orders/OrderLookup.ts';
import type { OrderTalkShop } from '../../src/orders/orderTalk.ts';

/** An order on its way, unless told otherwise. */
export function anOrder(over: Partial<Order> = {}): Order {
  return {
    number: '123456', email: 'kari@example.com', postcode: '9405', status: 'sent', expected: '2026-12-14', carrier: 'Posten',
    trackingUrl: 'https://sporing.example/CT1', items: [{ name: 'Ulljakke', quantity: 1 }, { name: 'Sokker', quantity: 3 }], ...over,
  };
}

/** What the talk needs of a shop: numbers of six digits or FF-1234, either second fact, Norway. */
export function anOrderShop(over: Partial<OrderTalkShop['orders']> & { country?: OrderTalkShop['country'] } = {}): OrderTalkShop {
  const { country = 'NO', ...orders } = over;
  return { country, orders: { number: ['######', 'FF-####'], second: ['email', 'postcode'], ...orders } };
}

/** A look-up over orders in memory, which counts its look-ups. */
export function ordersInMemory(orders: readonly Order[]): OrderLookup & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async find(number) {
      asked.push(number);
      return orders.find((order) => normaliseOrderNumber(order.number) === normaliseOrderNumber(number));
    },
  };
}
