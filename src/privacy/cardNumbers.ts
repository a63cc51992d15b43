import cardValidator from 'card-validator';
import { passesLuhn } from './checkDigits.ts';
import type { DigitWindow } from './DigitWindow.ts';
import type { NearbyWords } from './nearbyWords.ts';

// How cards are embossed and typed. Any other grouping is a list of shorter numbers, unless a word says "card".
const cardForms = new Set([
  '14', '15', '16', '17', '18', '19', '4-4-4-4', '4-4-8', '4-8-4', '4-12', '8-4-4', '12-4', '6-10', '4-6-6', '4-6-5', '4-4-4-3', '4-11', '4-6-4', '4-4-4-2', '4-10',
  '4-4-4-4-1', '4-4-4-4-2', '4-4-4-4-3', '6-13',
]);
const mostGroups = 5;

/** Whether these digits are a payment card's: an issuer's range and length, and the Luhn digit. */
export function isCardNumber(window: DigitWindow, words: NearbyWords): boolean {
  // From the cheap to the dear: a text may hold a great many digits.
  if (window.length < 12 || window.length > 19) return false;
  if (window.count > mostGroups && !words.sayAnywhere('card')) return false;
  const { digits } = window;
  if (!passesLuhn(digits)) return false;
  const { form, joints } = window;
  if (joints.some((sign) => sign === '+' || sign === '/' || sign === '\n')) return false;
  const plain = cardForms.has(form) && joints.every((sign) => sign === joints[0]);
  if (!plain && !words.say('card', window)) return false;
  const issuer = issuerOf(digits);
  if (issuer === undefined) return false;
  // Shorter than 16 only American Express and Diners are in use; the others would take bar codes (EAN-13, GTIN-14) and parcel numbers along.
  return digits.length >= 16 || issuer === 'american-express' || issuer === 'diners-club' || words.say('card', window);
}

// The package copies its tables for every number, which takes long. Who issued a card is told by no more than its first digits. Bounded.
const issuers = new Map<string, string | undefined>();
const mostIssuers = 1000;
const issuerDigits = 8;

/** Whose card it is, if the number has a length of theirs. The check digit is not looked at: the package lets UnionPay pass without it. */
function issuerOf(digits: string): string | undefined {
  const key = `${digits.length}:${digits.slice(0, issuerDigits)}`;
  if (!issuers.has(key)) {
    const { card, isValid } = cardValidator.number(digits, { skipLuhnValidation: true });
    if (issuers.size >= mostIssuers) issuers.clear();
    issuers.set(key, isValid && card !== null ? card.type : undefined);
  }
  return issuers.get(key);
}
