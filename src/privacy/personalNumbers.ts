import { idnr } from '@navikt/fnrvalidator';
import personnummerModule from 'personnummer';
import type { Country } from '../base/Country.ts';
import { elevensLeft, passesLuhn } from './checkDigits.ts';
import type { DigitWindow } from './DigitWindow.ts';
import type { NearbyWords } from './nearbyWords.ts';

// The package's types speak of a default export within a default export; what Node hands over is the class itself.
const personnummer = personnummerModule as unknown as { valid(number: string): boolean };

/** The personal numbers that are masked: Norwegian, Danish, Swedish. */
export type PersonalNumber = 'fnr' | 'cpr' | 'personnummer';

// How people part the eleven digits. Not `4-2-5`: that is a Norwegian bank account, which has the same check digit.
const fnrForms = new Set(['11', '6-5', '2-2-2-5', '6-3-2', '6-2-3', '2-2-2-3-2', '2-2-2-2-3', '3-3-5', '3-3-3-2', '4-4-3', '3-4-4', '5-6', '1-1-1-1-1-1-1-1-1-1-1']);
const tenForms = new Set(['10', '6-4', '2-2-2-4']);
const twelveForms = new Set(['12', '8-4', '4-2-2-4']);

/** Which personal number these digits are, if any. `country` decides where Danish and Swedish ones look alike. */
export function personalNumberIn(window: DigitWindow, words: NearbyWords, country: Country): PersonalNumber | undefined {
  switch (window.length) {
    case 11:
      return passesChecks(window.digits) && fnrForms.has(window.form) && !window.joints.includes('+') && !isBroken(window, words)
        && idnr(window.digits).status === 'valid' ? 'fnr' : undefined;
    case 12:
      return isLongPersonnummer(window, words) && !isBroken(window, words) ? 'personnummer' : undefined;
    case 10: {
      if (!tenForms.has(window.form) || isBroken(window, words)) return undefined;
      const cpr = isCpr(window, words);
      if (isShortPersonnummer(window, words) && !(cpr && (words.say('cpr', window) || country === 'DK'))) return 'personnummer';
      return cpr || isSubstituteCpr(window, words) ? 'cpr' : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a line ends within it, and no word says that it is a number all the same. */
function isBroken(window: DigitWindow, words: NearbyWords): boolean {
  return window.joints.includes('\n') && !words.say('personal', window);
}

// The weights of the two check digits. From 2032 on the first may leave up to three.
const firstCheck = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondCheck = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const mostLeft = 3;

/** What the package asks too, but cheaper: few have it. The month may have 40 or 80 added to it. */
function passesChecks(elevenDigits: string): boolean {
  return Number(elevenDigits[2]) % 4 <= 1 && elevensLeft(elevenDigits, secondCheck) === 0 && elevensLeft(elevenDigits, firstCheck) <= mostLeft;
}

/** A CPR has had no dependable check digit since 2007: a plausible date, and a dash or a word that says so. */
function isCpr(window: DigitWindow, words: NearbyWords): boolean {
  const { digits, form, joints } = window;
  if (!tenForms.has(form) || joints.includes('+')) return false;
  if (joints.at(-1) !== '-' && !words.say('personal', window)) return false;
  return isDate(Number(digits.slice(0, 2)), digits);
}

/** "Erstatningspersonnummer" have 60 added to the day; many other numbers look like that, so that only a word tells. */
function isSubstituteCpr(window: DigitWindow, words: NearbyWords): boolean {
  return tenForms.has(window.form) && isDate(Number(window.digits.slice(0, 2)) - 60, window.digits) && words.say('personal', window);
}

/** Whether the day exists in the month and year that stand after it. February 29 of a year 00 is right for 2000. */
function isDate(day: number, digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const days = [31, Number(digits.slice(4, 6)) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

function isShortPersonnummer(window: DigitWindow, words: NearbyWords): boolean {
  const { digits, form, joints } = window;
  const last = joints.at(-1);
  if (!tenForms.has(form) || last === '.' || last === '/') return false;
  const dashed = last === '-' || last === '+';
  // "0701234567" and "070123 4567" are mobile numbers first; so are pairs with nothing but blanks between.
  if (!dashed && !words.say('personal', window) && (digits.startsWith('070') || form === '2-2-2-4')) return false;
  return isSwedish(`20${digits}`);
}

function isLongPersonnummer(window: DigitWindow, words: NearbyWords): boolean {
  const { digits, form, joints } = window;
  const last = joints.at(-1);
  if (!twelveForms.has(form) || last === '.' || last === '/' || !/^(?:18|19|20)/.test(digits)) return false;
  // "2026-12-24 0900" is a moment.
  if (form === '4-2-2-4' && last === ' ' && !words.say('personal', window)) return false;
  return isSwedish(digits);
}

// With the century spelt out the package needs no clock. Which one matters only for February 29, and 2000 had one.
function isSwedish(twelveDigits: string): boolean {
  // The package throws where the check digit is wrong, which is dear, and most numbers have a wrong one.
  return /^\d{4}(?:0[1-9]|1[0-2])[0-36-9]/.test(twelveDigits) && passesLuhn(twelveDigits.slice(2)) && personnummer.valid(twelveDigits);
}
