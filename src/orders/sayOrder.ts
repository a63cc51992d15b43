import type { Day } from '../base/wallTime.ts';
import type { Language } from '../language/Language.ts';
import type { Phrasebook } from '../language/Phrasebook.ts';
import { orderStatuses, type Order, type OrderStatus } from './Order.ts';
import { localeOf, sayOrderDay } from './sayOrderDay.ts';

// More would fill the screen; the rest is counted.
const mostItems = 5;
const longestItem = 60;

/**
 * What a customer reads of their order: how far it is, when it is due, what is in it and where to follow it.
 * Never the e-mail address or the postcode.
 */
export function sayOrder(order: Order, phrases: Phrasebook, language: Language, today: Day): string {
  const first = [saySituation(order, phrases), sayExpected(order, phrases, language, today)].filter((text) => text !== '').join(' ');
  return [first, sayItems(order, phrases, language), sayTracking(order, phrases)].filter((text) => text !== '').join('\n\n');
}

function saySituation({ number, status, carrier }: Order, phrases: Phrasebook): string {
  if (status === '') return phrases.say('orders.status.none', { number });
  if (!isKnown(status)) return phrases.say('orders.status.other', { number, status: plain(status).replace(/\.$/, '') });
  if (status === 'sent' && carrier !== undefined) return phrases.say('orders.status.sent.carrier', { number, carrier: plain(carrier) });
  return phrases.say(`orders.status.${status}`, { number });
}

function sayExpected({ status, expected }: Order, phrases: Phrasebook, language: Language, today: Day): string {
  const under = status === 'received' || status === 'packed' || status === 'sent';
  if (expected === undefined || (isKnown(status) && !under)) return '';
  const day = sayOrderDay(expected, today, phrases, language);
  if (expected >= today) return phrases.say('orders.expected', { day });
  // Of a state in the shop's own words we do not know whether the parcel is still to come.
  return under ? phrases.say('orders.expected.late', { day }) : '';
}

function sayItems({ items }: Order, phrases: Phrasebook, language: Language): string {
  if (items.length === 0) return '';
  // "and one more" is no shorter than its name.
  const shown = items.length === mostItems + 1 ? items : items.slice(0, mostItems);
  const named = shown.map(({ name, quantity }) => (quantity === 1 ? plain(name) : `${quantity} × ${plain(name)}`));
  const left = items.length - named.length;
  const list = left === 0 ? named : [...named, phrases.say('orders.items.more', { count: left })];
  return phrases.say('orders.items', { items: new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(list) });
}

function sayTracking({ status, tracking, trackingUrl }: Order, phrases: Phrasebook): string {
  if (status === 'cancelled' || status === 'returned' || status === 'refunded') return '';
  if (trackingUrl !== undefined && /^https?:\/\/\S+$/.test(trackingUrl)) return phrases.say('orders.tracking', { url: trackingUrl });
  return tracking === undefined ? '' : phrases.say('orders.tracking.number', { tracking });
}

function isKnown(status: string): status is OrderStatus {
  return (orderStatuses as readonly string[]).includes(status);
}

/** A text of the shop's system as part of a sentence. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const signs = Array.from(line);
  return signs.length <= longestItem ? line : `${signs.slice(0, longestItem - 1).join('').trimEnd()}…`;
}
