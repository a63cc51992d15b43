import { describe, expect, it } from '@jest/globals';
import type { Order } from '../../src/orders/Order.ts';
import type { OrderLookup } from '../../src/orders/OrderLookup.ts';

/** What every order look-up promises, whatever the shop's system. `open` gives one over these orders. */
export function orderLookupContract(name: string, open: (orders: readonly Order[]) => Promise<OrderLookup>): void {
  describe(`${name}: the order look-up`, () => {
    const full: Order = {
      number: 'FF-1234', email: 'Kari.Nordmann@example.com', postcode: '0150', status: 'sent', ordered: '2026-12-08', expected: '2026-12-14', carrier: 'Posten',
      tracking: 'CT123456785NO', trackingUrl: 'https://sporing.example/CT123456785NO', items: [{ name: 'Skijakke «Lyngen», blå; M', quantity: 1 }, { name: 'Ullsokker', quantity: 3 }],
    };
    const bare: Order = { number: '123456', postcode: '114 55', status: 'Väntar på leverantör', items: [] };

    it('finds an order with all that is known of it', async () => {
      const lookup = await open([bare, full]);
      expect(await lookup.find('FF-1234')).toEqual(full);
      expect(await lookup.find('123456')).toEqual(bare);
    });

    it.each(['ff-1234', ' FF-1234 ', '#FF-1234', '# ff-12 34', 'FF‑1234', 'ＦＦ-１２３４'])('finds it as "%s" too', async (number) => {
      expect((await (await open([full])).find(number))?.number).toBe('FF-1234');
    });

    it.each(['FF-1235', 'FF-123', 'FF-12345', '1234', '', '#', '__proto__', 'constructor', 'x'.repeat(10_000)])('finds none for "%s"', async (number) => {
      expect(await (await open([full])).find(number)).toBeUndefined();
    });

    it('answers questions that come at once', async () => {
      const lookup = await open([full, bare]);
      const found = await Promise.all(['FF-1234', '123456', 'nei', 'FF-1234'].map((number) => lookup.find(number)));
      expect(found.map((order) => order?.number)).toEqual(['FF-1234', '123456', undefined, 'FF-1234']);
    });
  });
}
