import { describe, expect, it } from '@jest/globals';
import {
  continueOrderTalk, describeOrderTalk, readOrderTalkState, repeatOrderTalk, settleOrderTalk, startOrderTalk, type OrderTalk, type OrderTalkShop,
} from '../../src/orders/orderTalk.ts';
import type { Order } from '../../src/orders/Order.ts';
import { anOrder, anOrderShop } from '../support/orderBuilders.ts';

/** Runs what a customer says through the talk, look-ups included, and lists the steps. */
function talk(said: readonly string[], { shop = anOrderShop(), orders = [anOrder()], canLookUp = true, tries = 0 }: { shop?: OrderTalkShop; orders?: Order[]; canLookUp?: boolean; tries?: number } = {}): { steps: string[]; last: OrderTalk } {
  const steps: string[] = [];
  let now: OrderTalk | undefined;
  for (const text of said) {
    now = now === undefined ? startOrderTalk(text, shop, canLookUp, tries) : continueOrderTalk(now.state, text, shop, canLookUp);
    if (now.step.step === 'lookUp') {
      const { number } = now.step;
      now = settleOrderTalk(now.state, orders.find((order) => order.number === number), shop);
    }
    const { step } = now;
    steps.push([step.step, ...('what' in step ? [step.what] : []), ...('given' in step ? [step.given] : []), ...('again' in step && step.again ? ['again'] : []), ...('reason' in step ? [step.reason] : [])].join(' '));
  }
  return { steps, last: now! };
}

describe('the talk about an order', () => {
  it.each<[string, string[], string[]]>([
    ['answers at once when both facts are in the first message', ['hvor er 123456, kari@example.com'], ['found']],
    ['asks for number and second fact', ['hvor er pakken min', '123456', 'kari@example.com'], ['ask number', 'ask second', 'found']],
    ['takes the postcode as well', ['hei', '123456', '9405'], ['ask number', 'ask second', 'found']],
    ['asks only for what is missing', ['hvor er ordre 123456', '9405'], ['ask second', 'found']],
    ['keeps what comes in the other order', ['hei', 'kari@example.com', '123456'], ['ask number', 'ask number again', 'found']],
    ['takes both facts in one answer', ['hei', '#123456 og 9405'], ['ask number', 'found']],
    ['lets a wrong e-mail be mended alone', ['123456 ola@example.com', 'kari@example.com'], ['unknown email', 'found']],
    ['lets a wrong number be mended alone', ['654321 kari@example.com', 'beklager, 123456'], ['unknown email', 'found']],
    ['lets a wrong postcode be followed by the e-mail', ['123456 9406', 'kari@example.com'], ['unknown postcode', 'found']],
    ['asks again in other words', ['hei', 'vet ikke'], ['ask number', 'ask number again']],
    ['gives up after three answers that lead nowhere', ['hei', 'vet ikke', 'hva', 'nei'], ['ask number', 'ask number again', 'ask number again', 'person tries']],
    ['gives up after three failed look-ups', ['123456 a@b.no', 'c@d.no', 'e@f.no'], ['unknown email', 'unknown email again', 'person tries']],
    ['counts both kinds together', ['hei', 'vet ikke', '123456', 'hm', '9999'], ['ask number', 'ask number again', 'ask second', 'ask second again', 'person tries']],
    ['does not count an answer that helps', ['hei', 'kari@example.com', '654321', '123456'], ['ask number', 'ask number again', 'unknown email', 'found']],
    ['says anew what it needs after a no to "did you use another?"', ['123456 a@b.no', 'nei'], ['unknown email', 'unknown email again']],
    ['counts the same wrong facts said again', ['123456 a@b.no', '123456', 'a@b.no'], ['unknown email', 'unknown email again', 'person tries']],
    ['counts a repeated e-mail where a number was asked for', ['a@b.no', 'a@b.no', 'a@b.no', 'a@b.no'], ['ask number', 'ask number again', 'ask number again', 'person tries']],
  ])('%s', (_, said, steps) => {
    expect(talk(said).steps).toEqual(steps);
  });

  it('reads the same for an unknown order and for a wrong second fact', () => {
    for (const second of ['a@b.no', '9999']) {
      const wrong = talk([`123456 ${second}`]);
      const unknown = talk([`999999 ${second}`]);
      expect(wrong.last.step).toEqual(unknown.last.step);
      expect({ ...wrong.last.state, number: '' }).toEqual({ ...unknown.last.state, number: '' });
    }
  });

  it('never finds the order that stands for none', () => {
    expect(talk(['999999 nobody@example.invalid'], { orders: [] }).steps).toEqual(['unknown email']);
    expect(talk(['999999 00000'], { orders: [], shop: anOrderShop({ country: 'SE' }) }).steps).toEqual(['unknown postcode']);
  });

  it('takes no fact that the shop does not ask for', () => {
    const shop = anOrderShop({ second: ['email'] });
    expect(talk(['123456 9405', '9405', 'kari@example.com'], { shop }).steps).toEqual(['ask second', 'ask second again', 'found']);
  });

  it('wants a second fact also of a shop that names none', () => {
    expect(talk(['123456', '9405'], { shop: anOrderShop({ second: [] }) }).steps).toEqual(['ask second', 'found']);
  });

  it('counts the tries of earlier talks', () => {
    expect(talk(['hei', 'vet ikke'], { tries: 2 }).steps).toEqual(['ask number', 'person tries']);
    expect(talk(['123456 kari@example.com'], { tries: 3 }).steps).toEqual(['person tries']);
  });

  it('asks for the number alone where nothing can be looked up, and leaves the rest to a person', () => {
    expect(talk(['hvor er pakken', '123456'], { canLookUp: false }).steps).toEqual(['ask number', 'person noLookUp']);
  });

  it('says its question again after an interruption', () => {
    expect(repeatOrderTalk(talk(['hei']).last.state)).toEqual({ step: 'ask', what: 'number', again: false });
    expect(repeatOrderTalk(talk(['123456']).last.state)).toEqual({ step: 'ask', what: 'second', again: false });
    expect(repeatOrderTalk(talk(['123456 a@b.no']).last.state)).toEqual({ step: 'unknown', given: 'email', again: true });
  });

  it('tells the staff what the customer said', () => {
    expect(describeOrderTalk(talk(['123456 a@b.no', 'c@d.no', '9999']).last.state)).toBe('Asks about an order. The customer gave number 123456, e-mail c@d.no, postcode 9999; 3 of 3 tries led nowhere.');
    expect(describeOrderTalk(talk(['hei']).last.state)).toBe('Asks about an order. The customer gave no order number.');
  });

  it('reads back its own state, and no other', () => {
    const { state } = talk(['hvor er ordre 123456']).last;
    expect(readOrderTalkState(JSON.parse(JSON.stringify(state)))).toEqual(state);
    for (const other of [undefined, null, {}, { ...state, version: 2 }, { ...state, asking: 'x' }, { ...state, more: 1 }, 'x']) expect(readOrderTalkState(other)).toBeUndefined();
  });
});
