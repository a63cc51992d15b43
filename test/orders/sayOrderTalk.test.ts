import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/language/Language.ts';
import { sayOrderTalk } from '../../src/orders/sayOrderTalk.ts';
import { anOrderShop } from '../support/orderBuilders.ts';
import { phrasebookOf } from '../support/phrasebookOf.ts';

const ask = (what: 'number' | 'second', again: boolean) => ({ step: 'ask', what, again }) as const;

describe('asking about an order', () => {
  it('asks in other words the second time, shows what it looks like and offers a person', () => {
    for (const language of languages) {
      for (const what of ['number', 'second'] as const) {
        const first = sayOrderTalk(ask(what, false), anOrderShop(), phrasebookOf(language), language);
        const second = sayOrderTalk(ask(what, true), anOrderShop(), phrasebookOf(language), language);
        expect(first.offerPerson).toBe(false);
        expect(second.offerPerson).toBe(true);
        expect(second.text).not.toBe(first.text);
        expect(second.text).toMatch(what === 'number' ? /123456 \S+ FF-1234/ : /@.* 0150/);
      }
    }
  });

  it.each([
    [['email'], 'NO', /e-postadresse.*\?$/], [['postcode'], 'NO', /postnummer.*\?$/], [['email', 'postcode'], 'NO', /e-postadressen eller postnummeret/],
  ] as const)('asks for what the shop wants: %p', (second, country, text) => {
    expect(sayOrderTalk(ask('second', false), anOrderShop({ second, country }), phrasebookOf('nb'), 'nb').text).toMatch(text);
  });

  it.each([['NO', '0150'], ['DK', '8000'], ['SE', '114 55']] as const)('shows a postcode of %s', (country, postcode) => {
    expect(sayOrderTalk(ask('second', true), anOrderShop({ second: ['postcode'], country }), phrasebookOf('da'), 'da').text).toContain(postcode);
  });

  it('shows no example where the shop told no shape', () => {
    expect(sayOrderTalk(ask('number', true), anOrderShop({ number: [] }), phrasebookOf('en'), 'en').text).toBe("I need the order number to find it. It's in the e-mail you got when you ordered. If you can't find it, just talk to us.");
  });

  it('says kindly that nothing was found', () => {
    const say = (given: 'email' | 'postcode' | 'both', again: boolean): string => sayOrderTalk({ step: 'unknown', given, again }, anOrderShop(), phrasebookOf('sv'), 'sv').text;
    expect(say('email', false)).toBe('Jag hittar ingen order med det numret och den mejlen. Använde du en annan?');
    expect(say('postcode', false)).toBe('Jag hittar ingen order med det numret och det postnumret. Kan det vara ett annat?');
    expect(new Set([say('email', false), say('postcode', false), say('both', false), say('email', true)]).size).toBe(4);
  });
});
