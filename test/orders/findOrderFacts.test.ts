import { describe, expect, it } from '@jest/globals';
import { findOrderFacts, type OrderFactRules } from '../../src/orders/findOrderFacts.ts';

const shaped: OrderFactRules = { shapes: ['######', 'FF-####'], second: ['email', 'postcode'], country: 'NO' };
const shapeless: OrderFactRules = { ...shaped, shapes: [] };
const swedish: OrderFactRules = { ...shaped, country: 'SE' };

describe('finding facts where the shop told the shape of its numbers', () => {
  it.each([
    ['ordre 123456, kari@ex.no', { number: '123456', email: 'kari@ex.no' }],
    ['#123456 og 9405', { number: '123456', postcode: '9405' }],
    ['FF-1234', { number: 'FF-1234' }], ['ff1234', { number: 'FF-1234' }], ['Ff 1234', { number: 'FF-1234' }], ['ff–1234', { number: 'FF-1234' }],
    ['ordre123456', { number: '123456' }], ['ordrenr.123456', { number: '123456' }], ['Ordrenummer: 123 456', { number: '123456' }], ['nr 123456', { number: '123456' }],
    ['123456 9405', { number: '123456', postcode: '9405' }], ['9405 123456', { number: '123456', postcode: '9405' }], ['123456,9405', { number: '123456', postcode: '9405' }],
    ['123456/9405', { number: '123456', postcode: '9405' }], ['123456\n9405', { number: '123456', postcode: '9405' }], ['#\u200B123456\u00A0og\u00A09405', { number: '123456', postcode: '9405' }],
    ['postnr 9405 og ordre 123456', { number: '123456', postcode: '9405' }], ['ordre nr 123456 postnr: NO-9405', { number: '123456', postcode: '9405' }],
    ['det er 123456 (kari.nordmann+butikk@ex.co.uk)', { number: '123456', email: 'kari.nordmann+butikk@ex.co.uk' }],
    ['１２３４５６', { number: '123456' }],
    ['24.12.2026 ordre 123456', { number: '123456' }],
    ['tlf 90012345, ordre 123456', { number: '123456' }],
    ['hvor er 123456? epost KARI@EX.NO.', { number: '123456', email: 'kari@ex.no' }],
  ])('%s', (text, expected) => {
    expect(findOrderFacts(text, shaped)).toEqual(expected);
  });

  it.each([
    '', '🙂', 'vet ikke', 'har ikke nummeret', '12345', '1234567', '123456789', '90012345', '90 01 23 45', '900 12 345', '+47 900 12 345', 'ring meg på 900 12 345', 'kl 1000', 'bestilte i 2024', '24.12.2026', 'det koster 123456 kr',
    'kundenr 123456', 'CT123456785NO', 'A123456', '123456x', 'tlf 123456', '123456,50', '@', '@@@', 'kari@', '@ex.no', 'kari@gmail', '12-34-56', '[personnummer]', '123456@',
  ])('finds nothing sure in "%s"', (text) => {
    expect(findOrderFacts(text, { ...shaped, second: ['email'] })).toEqual(text === '123456@' ? { number: '123456' } : {});
  });

  it.each([
    ['9405', { postcode: '9405' }], ['9405 Harstad', { postcode: '9405' }], ['det er 0150', { postcode: '0150' }], ['N-9405', { postcode: '9405' }], ['postnummeret mitt er 9405', { postcode: '9405' }],
    ['kari@ex.no', { email: 'kari@ex.no' }], ['kari @ ex.no', { email: 'kari@ex.no' }], ['kari@gmail,com', { email: 'kari@gmail.com' }], ['tlf 90012345 9405', { postcode: '9405' }], ['+47 90012345 9405', { postcode: '9405' }],
    ['mailto:kari@ex.no', { email: 'kari@ex.no' }], ['<kari@ex.no>', { email: 'kari@ex.no' }], ['øyvind@blåbær.no', { email: 'øyvind@blåbær.no' }], ['bjo\u0308rn@ex.se', { email: 'björn@ex.se' }],
    ['123457', { number: '123457' }],
  ])('asked for the second fact, reads "%s"', (text, expected) => {
    expect(findOrderFacts(text, { ...shaped, asking: 'second' })).toEqual(expected);
  });

  it.each([
    ['123456 114 55', '11455'], ['123456 11455', '11455'], ['#123456, SE-114 55 Stockholm', '11455'], ['order 123456 postnummer 11455', '11455'],
  ])('reads a Swedish postcode in "%s"', (text, postcode) => {
    expect(findOrderFacts(text, swedish)).toEqual({ number: '123456', postcode });
  });

  it.each(['070-123 45 67', '0701234567', '+46 70 123 45 67', '9405', '1145'])('reads no Swedish postcode in "%s"', (text) => {
    expect(findOrderFacts(text, { ...swedish, asking: 'second' })).toEqual({});
  });

  it('takes only the facts that the shop asks for', () => {
    expect(findOrderFacts('123456 kari@ex.no 9405', { ...shaped, second: ['email'] })).toEqual({ number: '123456', email: 'kari@ex.no' });
    expect(findOrderFacts('123456 kari@ex.no 9405', { ...shaped, second: ['postcode'] })).toEqual({ number: '123456', postcode: '9405' });
  });

  it.each([
    ['1234', undefined, { number: '1234' }], ['1234', 'number', { number: '1234' }], ['1234', 'second', { postcode: '1234' }], ['#1234', 'second', { number: '1234' }],
    ['1234 og 9405', undefined, { number: '1234', postcode: '9405' }], ['ordre 1234, postnr 9405', 'second', { number: '1234', postcode: '9405' }],
  ] as const)('where number and postcode look alike, reads "%s" by what was asked (%p)', (text, asking, expected) => {
    const rules = { ...shaped, shapes: ['####'] };
    expect(findOrderFacts(text, asking === undefined ? rules : { ...rules, asking })).toEqual(expected);
  });
});

describe('finding facts where no shape is known', () => {
  it.each([
    ['ordre 1234', '1234'], ['#1001', '1001'], ['ordre 77120 når kommer den', '77120'], ['hva er status på ordrenummer 77120', '77120'], ['W12345678', 'W12345678'], ['so-12345', 'SO-12345'], ['100000123', '100000123'],
    ['nr 55120', '55120'], ['order no. 55120', '55120'], ['ordre 90012345', '90012345'], ['har ni skickat order 55120 än', '55120'], ['er ordre 55120 afsendt', '55120'],
  ])('%s', (text, number) => {
    expect(findOrderFacts(text, shapeless)).toEqual({ number });
  });

  it.each(['90012345', 'ring meg på 99887766', '900 12 345', 'hvor er pakken jeg bestilte 24.12.2026 til 1299 kr', 'bestilte i 2024', 'CT123456785NO', '70323456789012345', 'kundenummer 55120', 'bestilte 3 jakker', '9405'])('finds no number in "%s"', (text) => {
    expect(findOrderFacts(text, shapeless)).toEqual({});
  });

  it('takes a short number when it was asked for one', () => {
    expect(findOrderFacts('1234', { ...shapeless, asking: 'number' })).toEqual({ number: '1234' });
    expect(findOrderFacts('1234', { ...shapeless, asking: 'second' })).toEqual({ postcode: '1234' });
    expect(findOrderFacts('12345 9405', { ...shapeless, asking: 'number' })).toEqual({ number: '12345', postcode: '9405' });
  });
});

it('takes no longer for a long text', () => {
  for (const part of ['a', '1', '1 ', '@', 'a@', '1.', '#', 'ordre ', '0 ', 'kari.']) {
    const started = performance.now();
    findOrderFacts(part.repeat(200_000), shapeless);
    expect(performance.now() - started).toBeLessThan(1000);
  }
});
