import type { DigitWindow } from './DigitWindow.ts';

// GS1 company prefixes of Norway (70), Denmark (57) and Sweden (73) behind the extension digits that the carriers here use.
const prefix = /^(?:00)?(?:[357]7[03]|[03]57)/;

/** Whether this is a parcel's SSCC (Posten, Bring, PostNord, DAO): 18 digits, or 20 with the leading `00`, the last a GS1 check digit. */
export function isParcelNumber(window: DigitWindow): boolean {
  if (window.length !== 18 && window.length !== 20) return false;
  const { digits } = window;
  if ((digits.length === 20 && !digits.startsWith('00')) || !prefix.test(digits)) return false;
  const sum = Array.from(digits).reverse().reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
