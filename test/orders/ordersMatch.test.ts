import { describe, expect, it } from '@jest/globals';
import { normaliseOrderNumber } from '../../src/orders/normaliseOrderNumber.ts';
import { ordersMatch } from '../../src/orders/ordersMatch.ts';

const order = { email: 'Kari.Nordmann@Example.com ', postcode: '0150' };

describe('a second fact', () => {
  it.each([
    [{ email: 'kari.nordmann@example.com' }, true], [{ email: ' KARI.nordmann@example.COM' }, true], [{ postcode: '0150' }, true], [{ postcode: '150' }, true], [{ postcode: 'NO-0150' }, true], [{ postcode: ' 01 50' }, true],
    [{ email: 'ola@example.com', postcode: '0150' }, true], [{ email: 'kari.nordmann@example.com', postcode: '9405' }, true],
    [{ email: 'kari.nordmann@example.co' }, false], [{ email: 'kari.nordmann@example.comm' }, false], [{ email: '' }, false], [{ postcode: '0151' }, false], [{ postcode: '' }, false], [{}, false],
  ])('%p proves it: %p', (second, expected) => {
    expect(ordersMatch(order, second)).toBe(expected);
  });

  it('proves nothing of an order that holds none', () => {
    expect(ordersMatch({}, { email: '', postcode: '' })).toBe(false);
    expect(ordersMatch({ email: '', postcode: '' }, { email: '', postcode: '' })).toBe(false);
  });

  it('is a Swedish postcode with a blank or without', () => {
    expect(ordersMatch({ postcode: '114 55' }, { postcode: '11455' })).toBe(true);
    expect(ordersMatch({ postcode: 'SE-11455' }, { postcode: '114 55' })).toBe(true);
  });
});

it.each([[' # ff–1234 ', 'FF-1234'], ['#1001', '1001'], ['１００１', '1001'], ['\u200B100\u00A01', '1001'], ['', '']])('the number "%s" is normalised to "%s"', (text, expected) => {
  expect(normaliseOrderNumber(text)).toBe(expected);
});
