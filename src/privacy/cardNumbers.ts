import cardValidator from 'card-validator';
import type { DigitWindow } from './digitGroups.ts';
import type { NearbyWords } from './nearbyWords.ts';

// How cards are embossed and typed. Any other grouping is a list of shorter numbers, unless a word says "card".
const cardForms = new Set([
  '14', '15', '16', '17', '18', '19', '4-4-4-4', '4-4-8', '4-8-4', '4-12', '8-4-4', '12-4', '6-10', '4-6-6', '4-6-5', '4-4-4-3', '4-11', '4-6-4', '4-4-4-2', '4-10',
  '4-4-4-4-1', '4-4-4-4-2', '4-4-4-4-3', '6-13',
]);

/** Whether these digits are a payment card's: an issuer's range and length, and the Luhn digit. */
export function isCardNumber(window: DigitWindow, words: NearbyWords): boolean {
  const { digits, form, joints } = window;
  if (digits.length < 12 || digits.length > 19) return false;
  if (joints.some((sign) => sign === '+' || sign === '/' || sign === '\n')) return false;
  const plain = cardForms.has(form) && joints.every((sign) => sign === joints[0]);
  if (!plain && !words.say('card', window)) return false;
  // The package looks at the issuer first, which takes a hundred times as long, and lets UnionPay pass without the digit.
  if (!passesLuhn(digits)) return false;
  const { card, isValid } = cardValidator.number(digits, { skipLuhnValidation: true });
  if (!isValid || card === null) return false;
  // Shorter than 16 only American Express and Diners are in use; the others would take bar codes (EAN-13, GTIN-14) and parcel numbers along.
  return digits.length >= 16 || card.type === 'american-express' || card.type === 'diners-club' || words.say('card', window);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
