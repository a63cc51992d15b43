import { describe, expect, it } from '@jest/globals';
import { isOrderNumber } from '../../src/orders/isOrderNumber.ts';
import { anOrderShop } from '../support/orderBuilders.ts';

describe('an order number that nobody asked for', () => {
  it.each(['123456', '#123456', 'ff-1234', 'ordre 123456', 'ordrenummeret er 123456', '123456 kari@example.com'])('may be "%s"', (text) => {
    expect(isOrderNumber(text, anOrderShop())).toBe(true);
  });

  it.each(['', '9405', 'kari@example.com', '90012345', '12345', 'kan dere sende 123456 til 9405?', 'den koster 1299 kr', 'jeg fikk feil vare i ordre 123456 og vil bytte den', '👍', '24.12.2026'])('is not "%s"', (text) => {
    expect(isOrderNumber(text, anOrderShop())).toBe(false);
  });

  it('is none where the shop has told no shape: any number might be meant', () => {
    expect(isOrderNumber('77120', anOrderShop({ number: [] }))).toBe(false);
  });
});
