import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/language/Language.ts';
import { orderStatuses } from '../../src/orders/Order.ts';
import { sayOrder } from '../../src/orders/sayOrder.ts';
import { anOrder } from '../support/orderBuilders.ts';
import { phrasebookOf } from '../support/phrasebookOf.ts';

const today = '2026-12-10';

describe('what a customer reads of an order', () => {
  it.each([
    ['nb', 'Ordre 123456 er sendt med Posten. Den skal være framme mandag 14. desember.\n\nI ordren: Ulljakke og 3 × Sokker.\n\nFølg pakken her: https://sporing.example/CT1'],
    ['da', 'Ordre 123456 er sendt med Posten. Den skal være fremme mandag den 14. december.\n\nI ordren: Ulljakke og 3 × Sokker.\n\nFølg pakken her: https://sporing.example/CT1'],
    ['sv', 'Order 123456 är skickad med Posten. Den ska vara framme måndag 14 december.\n\nI ordern: Ulljakke och 3 × Sokker.\n\nFölj paketet här: https://sporing.example/CT1'],
    ['en', 'Order 123456 is on its way with Posten. It should arrive on Monday 14 December.\n\nIn the order: Ulljakke and 3 × Sokker.\n\nFollow the parcel here: https://sporing.example/CT1'],
  ] as const)('in %s', (language, text) => {
    expect(sayOrder(anOrder(), phrasebookOf(language), language, today)).toBe(text);
  });

  const say = (over: Parameters<typeof anOrder>[0]): string => sayOrder(anOrder({ items: [], ...over }), phrasebookOf('nb'), 'nb', today);
  const bare = (over: Parameters<typeof anOrder>[0]): string => {
    const { number, status, items } = anOrder({ items: [], ...over });
    return sayOrder({ number, status, items }, phrasebookOf('nb'), 'nb', today);
  };

  it.each([
    ['received', 'Vi har fått ordre 123456 og gjør den klar.'], ['packed', 'Ordre 123456 er pakket og sendes snart.'], ['sent', 'Ordre 123456 er sendt.'], ['ready', 'Ordre 123456 er klar til henting.'],
    ['delivered', 'Ordre 123456 er levert.'], ['cancelled', 'Ordre 123456 er kansellert.'], ['returned', 'Vi har fått ordre 123456 i retur.'], ['refunded', 'Pengene for ordre 123456 er betalt tilbake.'],
    ['Venter på leverandør.', 'Ordre 123456: Venter på leverandør.'], ['', 'Her er ordre 123456.'],
  ])('when it is %s', (status, text) => {
    expect(bare({ status })).toBe(text);
  });

  it('has words for every state in every language', () => {
    for (const language of languages) {
      const texts = orderStatuses.map((status) => sayOrder(anOrder({ status }), phrasebookOf(language), language, today));
      expect(new Set(texts).size).toBe(orderStatuses.length);
      for (const text of texts) expect(text).toContain('123456');
    }
  });

  it.each([
    [today, 'Den skal være framme i dag.'], ['2026-12-11', 'Den skal være framme i morgen.'], ['2026-12-09', 'Den skulle vært framme i går. Beklager at det drøyer!'], ['2026-12-01', 'Den skulle vært framme tirsdag 1. desember. Beklager at det drøyer!'],
    ['2027-08-02', 'Den skal være framme 2. august 2027.'],
  ])('when it is due %s', (expected, text) => {
    expect(say({ status: 'packed', expected })).toContain(`snart. ${text}`);
  });

  it('speaks of no day for what has arrived or will not come', () => {
    for (const status of ['ready', 'delivered', 'cancelled', 'returned', 'refunded']) expect(say({ status, expected: '2026-12-01' })).not.toMatch(/framme|drøyer/);
    expect(say({ status: 'Restordre', expected: '2026-12-01' })).not.toContain('drøyer');
    expect(say({ status: 'Restordre', expected: '2026-12-14' })).toContain('framme mandag');
  });

  it('gives the number of the parcel where there is no link, and no link that is none', () => {
    const order = anOrder();
    delete order.trackingUrl;
    expect(sayOrder({ ...order, tracking: 'CT1' }, phrasebookOf('nb'), 'nb', today)).toContain('Sporingsnummeret er CT1.');
    expect(say({ trackingUrl: 'javascript:alert(1)' })).not.toContain('javascript');
    expect(say({ status: 'cancelled' })).not.toContain('https');
  });

  it('names five things and counts the rest', () => {
    const items = (count: number): { name: string; quantity: number }[] => Array.from({ length: count }, (_, index) => ({ name: `vare${index + 1}`, quantity: 1 }));
    expect(say({ items: items(6) })).toContain('vare5 og vare6.');
    expect(say({ items: items(7) })).toContain('vare5 og 2 varer til.');
    expect(say({ items: [{ name: 'Lang\n\n## '.repeat(30), quantity: 1 }] }).length).toBeLessThan(300);
  });

  it('never gives the e-mail address or the postcode away', () => {
    for (const language of languages) {
      for (const status of [...orderStatuses, 'x', '']) {
        const text = sayOrder(anOrder({ status, email: 'kari@secret.example', postcode: '9405' }), phrasebookOf(language), language, today);
        expect(text).not.toMatch(/secret|9405/);
      }
    }
  });
});
