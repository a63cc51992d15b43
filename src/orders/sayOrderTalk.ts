import type { Language } from '../language/Language.ts';
import type { Phrasebook } from '../language/Phrasebook.ts';
import { exampleOfShape } from './orderShapes.ts';
import type { OrderTalkShop, OrderTalkStep } from './orderTalk.ts';
import { localeOf } from './sayOrderDay.ts';
import { secondFactsOf } from './secondFacts.ts';

/** What the bot says, and whether it offers a person beside it. */
export interface OrderTalkWords {
  text: string;
  offerPerson: boolean;
}

// Well-known ones: Oslo, Aarhus, Stockholm.
const examplePostcodes = { NO: '0150', DK: '8000', SE: '114 55' } as const;

/** The question, or the kind word that nothing was found. */
export function sayOrderTalk(step: OrderTalkStep & { step: 'ask' | 'unknown' }, shop: OrderTalkShop, phrases: Phrasebook, language: Language): OrderTalkWords {
  if (step.step === 'unknown') return { text: phrases.say(step.again ? 'orders.unknown.again' : `orders.unknown.${step.given}`), offerPerson: true };
  if (step.what === 'number') {
    if (!step.again) return { text: phrases.say('orders.ask.number'), offerPerson: false };
    const shapes = shop.orders.number.map(exampleOfShape);
    if (shapes.length === 0) return { text: phrases.say('orders.again.number.any'), offerPerson: true };
    return { text: phrases.say('orders.again.number', { example: new Intl.ListFormat(localeOf[language], { type: 'disjunction' }).format(shapes) }), offerPerson: true };
  }
  const second = secondFactsOf(shop.orders);
  const what = second.length > 1 ? 'either' : second[0] ?? 'email';
  return step.again
    ? { text: phrases.say(`orders.again.${what}`, { example: examplePostcodes[shop.country] }), offerPerson: true }
    : { text: phrases.say(`orders.ask.${what}`), offerPerson: false };
}
