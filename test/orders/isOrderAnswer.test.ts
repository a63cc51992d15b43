import { describe, expect, it } from '@jest/globals';
import { isOrderAnswer } from '../../src/orders/isOrderAnswer.ts';
import { anOrderShop } from '../support/orderBuilders.ts';

describe('an answer to the talk about an order', () => {
  it.each(['123456', '#123456', 'ff-1234', 'kari@example.com', '9405', '9405 Harstad', 'det er 0150', 'jeg tror det er 9405', 'postnummeret mitt er 9405, tror jeg i hvert fall nå', 'ordrenummeret er 123456 og e-posten kari@example.com'])('may be "%s"', (text) => {
    expect(isOrderAnswer(text, anOrderShop())).toBe(true);
  });

  it.each(['', 'vet ikke', 'når stenger dere?', 'åpner dere kl 1000', 'hva koster frakt til 9405?', 'har dere jakken i butikken 24.12.2026', 'ring meg på 900 12 345', 'koster den 1299 kr', '12345', '👍', 'jeg har bodd her siden 1998 og har aldri opplevd maken'])('is not "%s"', (text) => {
    expect(isOrderAnswer(text, anOrderShop())).toBe(false);
  });

  it('may be any number where no shape is known', () => {
    expect(isOrderAnswer('77120', anOrderShop({ number: [] }))).toBe(true);
    expect(isOrderAnswer('1001', anOrderShop({ number: [] }))).toBe(true);
    expect(isOrderAnswer('90012345', anOrderShop({ number: [] }))).toBe(false);
  });

  it('is no postcode where the shop wants none', () => {
    expect(isOrderAnswer('9405', anOrderShop({ second: ['email'] }))).toBe(false);
  });
});
