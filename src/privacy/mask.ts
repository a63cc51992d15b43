import type { Country } from '../base/Country.ts';
import { orderShapesPattern } from '../orders/orderShapes.ts';
import { isCardNumber } from './cardNumbers.ts';
import { digitGroups, plainSigns } from './digitGroups.ts';
import type { DigitWindow } from './DigitWindow.ts';
import { firstFrom } from './firstFrom.ts';
import { findIbans } from './ibans.ts';
import { isIdentifierPart, isLabelledOrder, isLabelledOtherwise } from './labels.ts';
import { readNearbyWords } from './nearbyWords.ts';
import { isParcelNumber } from './parcelNumbers.ts';
import { personalNumberIn } from './personalNumbers.ts';
import { windowsFrom } from './windowsFrom.ts';

export { maskDeep } from './maskDeep.ts';

/** Takes personal numbers out of a text. Masking twice is masking once. */
export type Mask = (text: string) => string;

/** What a shop's numbers look like. */
export interface MaskRules {
  /** `orders.number` of `shop.yaml`; numbers of these shapes are never masked. */
  orderShapes: readonly string[];
  country: Country;
}

interface Span {
  start: number;
  end: number;
}

/**
 * A mask for personal numbers: `[fnr]` (fødselsnummer, D-, H- and synthetic numbers), `[cpr]`, `[personnummer]`, `[card]`, `[iban]`.
 * Phone and parcel numbers, postcodes, dates and prices stay, and so does whatever has the shape of the shop's own order numbers.
 * Time and memory grow with the length of the text, no faster.
 */
export function createMask({ orderShapes, country }: MaskRules): Mask {
  const pattern = orderShapesPattern(orderShapes, 'strict');
  const orderNumber = pattern === undefined ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
  const ordersIn = (plain: string): Span[] =>
    orderNumber === undefined ? [] : [...plain.matchAll(orderNumber)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

  return (text) => {
    if (!/\p{Nd}/u.test(text)) return text;
    // Account numbers first: their letters would count as words around the other numbers, but not once they are masked.
    return maskNumbers(maskIbans(text, ordersIn), ordersIn, { orderShapes, country });
  };
}

function maskIbans(text: string, ordersIn: (plain: string) => Span[]): string {
  const plain = plainSigns(text);
  const found = findIbans(plain);
  if (found.length === 0) return text;
  const orders = ordersIn(plain);
  return replaceSpans(text, found.filter((span) => !isOrder(span, orders)).map((span) => ({ ...span, by: '[iban]' })));
}

function maskNumbers(text: string, ordersIn: (plain: string) => Span[], { orderShapes, country }: MaskRules): string {
  const plain = plainSigns(text);
  const digits = digitGroups(plain);
  const orders = ordersIn(plain);
  const words = readNearbyWords(plain);

  const found: (Span & { by: string })[] = [];
  let done = 0;

  const traceOf = (window: DigitWindow): string | undefined => {
    const personal = personalNumberIn(window, words, country);
    if (personal === undefined && !isCardNumber(window, words)) return undefined;
    if (isOrder(window, orders) || isIdentifierPart(plain, window, done) || isLabelledOtherwise(plain, window, personal === undefined)) return undefined;
    if (isLabelledOrder(plain, window) && (orderShapes.length === 0 || isOrderAndPostcode(window, orders, country))) return undefined;
    return `[${personal ?? 'card'}]`;
  };

  for (const [index, group] of digits.groups.entries()) {
    if (group.start < done) continue;
    const windows = windowsFrom(digits, index, words.sayAnywhere('card'));
    const parcel = windows.find(isParcelNumber);
    for (const window of windows) {
      const by = window === parcel ? undefined : traceOf(window);
      if (by === undefined) continue;
      found.push({ start: window.start, end: window.end, by });
      done = window.end;
      break;
    }
    if (parcel !== undefined && group.start >= done) done = parcel.end;
  }
  return replaceSpans(text, found);
}

/** Whether a number, or the longer one that it is part of, is written as the shop's order numbers are. */
function isOrder({ start, end }: Span, orders: readonly Span[]): boolean {
  for (let at = firstFrom(orders, (order) => order.end > start); at < orders.length; at += 1) {
    const order = orders[at];
    if (order === undefined || order.start >= end) return false;
    const within = order.start >= start && order.end <= end && order.end - order.start < end - start;
    if (!within) return true;
  }
  return false;
}

/** "ordre 811218 9876" answers two questions of the bot at once. */
function isOrderAndPostcode({ start, form, joints }: DigitWindow, orders: readonly Span[], country: Country): boolean {
  const postcodes = country === 'SE' ? /^\d+-(?:5|3-2)$/ : /^\d+-4$/;
  return joints[0] === ' ' && postcodes.test(form) && orders[firstFrom(orders, (order) => order.end > start)]?.start === start;
}

function replaceSpans(text: string, spans: readonly (Span & { by: string })[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, by } of spans) {
    result += text.slice(from, start) + by;
    from = end;
  }
  return result + text.slice(from);
}
