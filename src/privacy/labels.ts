import type { DigitWindow } from './DigitWindow.ts';
import { gluedLabel } from './nearbyWords.ts';

const number = '(?:n(?:umme|um)?r(?:et)?|number|no|id|kode[nr]?|code)';
// Numbers that may look like a personal one by chance, called by their name.
const parcel = [
  `(?:sporings?|spårnings?|tracking|track(?: ?& ?| and )trace|kolli|pakke|paket|sendings?|försändelse|forsendelses|frakt(?:sedel|brev)?|fragt(?:brev)?)[- ]?${number}`,
  'sporing', 'spårning', 'tracking', 'sscc',
].join('|');
// Payment references (KID, OCR) have a Luhn digit, as gift cards and phones (IMEI) have.
const payment = `(?:kid|ocr)(?:[- ]?${number})?|(?:faktura|invoice)[- ]?${number}|(?:gavekort|presentkort|gift ?card)(?:[- ]?${number})?|imei|ean|gtin`;
const orderWord = String.raw`(?:ordre|order|bestilling|beställning|bestilling|best)(?:s|en)?[- ]?(?:${number})?`;
const fillers = String.raw`(?:[^\p{L}\d]{1,3}(?:er|is|är|on|på|mit|mitt|med|the))?[^\p{L}\d]{0,3}`;
const parcelBefore = new RegExp(`(?<!\\p{L})(?:${parcel})${fillers}$`, 'iu');
const paymentBefore = new RegExp(`(?<!\\p{L})(?:${payment})${fillers}$`, 'iu');
const orderBefore = new RegExp(`(?:(?<!\\p{L})(?:${orderWord})\\.?${fillers}|#\\s?)$`, 'iu');

// What is glued behind a parcel number: the country of an S10 or PostNord number.
const countryBehind = /^(?:no|se|dk|fi|de|gb|nl|pl|ee|lt|lv|us|cn|hk)(?!\p{L})/iu;

/**
 * Whether the digits are part of something longer: a code with letters, a decimal, a phone number with its `+`.
 * What stands before `from` has been masked already and says nothing more.
 */
export function isIdentifierPart(plain: string, { start, end }: DigitWindow, from: number): boolean {
  const before = plain.slice(Math.max(from, start - 24), start);
  const behind = plain.slice(end, end + 24);
  if (/\p{L}$/u.test(before) && !gluedLabel.test(before)) return true;
  const word = /^\p{L}+(?=\d)/u.exec(behind)?.[0];
  return /\+$|\d[.,]$/.test(before) || (word !== undefined && !gluedLabel.test(word)) || countryBehind.test(behind);
}

/** Whether the words right before the digits call them a parcel's number; of a card also, a payment reference or a gift card. */
export function isLabelledOtherwise(plain: string, { start }: DigitWindow, asCard: boolean): boolean {
  const before = plain.slice(Math.max(0, start - 48), start);
  return parcelBefore.test(before) || (asCard && paymentBefore.test(before));
}

/** Whether the words right before the digits, or a `#`, call them an order's number. */
export function isLabelledOrder(plain: string, { start }: DigitWindow): boolean {
  return orderBefore.test(plain.slice(Math.max(0, start - 48), start));
}
