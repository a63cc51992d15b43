import type { Country } from '../base/Country.ts';
import { partRead } from '../language/partRead.ts';
import { blankOtherNumbers } from './blankOtherNumbers.ts';
import { findEmail } from './findEmail.ts';
import { normaliseOrderNumber } from './normaliseOrderNumber.ts';
import { labelBefore, type NumberLabel } from './numberLabels.ts';
import { fitOrderShape, orderShapesPattern } from './orderShapes.ts';
import { normalisePostcode, postcodeLength, type SecondFact } from './secondFacts.ts';

/** What a customer told about an order. */
export interface OrderFacts {
  number?: string;
  email?: string;
  postcode?: string;
}

/** What to look for. */
export interface OrderFactRules {
  /** `orders.number` of `shop.yaml`; without any, whatever is commonly used. */
  shapes: readonly string[];
  second: readonly SecondFact[];
  country: Country;
  /** What the bot asked for last, which decides where a number could be either. Absent: nothing yet. */
  asking?: 'number' | 'second';
}

interface Candidate {
  text: string;
  start: number;
  end: number;
  label: NumberLabel | undefined;
}

// A number that is part of a day, a price or a time has another one close to it.
const notBefore = String.raw`(?<!(?<!\d)\d{1,3}[.,/:-])(?:(?<![\p{L}\p{N}])|(?<=(?<!\p{L})(?:ordre|order|nr|nummer|number|best)))`;
const notBehind = String.raw`(?![\p{L}\p{N}])(?![.,/:-]\d{1,3}(?!\d))`;
const anyShape = String.raw`(?:[a-z]{1,4}-?)?\d{3,12}(?:-\d{4,8})?`;
const postcodes = { 4: String.raw`(?:(?:NO|DK|N)-? ?)?\d{4}`, 5: String.raw`(?:(?:SE|S)-? ?)?\d{3} ?\d{2}` };

/** Finds the order number and the second fact in one sentence: "ordre 123456, kari@ex.no", "#123456 og 9405", "FF-1234". */
export function findOrderFacts(text: string, rules: OrderFactRules): OrderFacts {
  const plain = partRead(text).normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');
  const email = findEmail(plain);
  const withoutEmail = email === undefined ? plain : `${plain.slice(0, email.start)}${'|'.repeat(email.end - email.start)}${plain.slice(email.end)}`;
  const numbersOnly = blankOtherNumbers(withoutEmail, rules.country);

  const postcodesSeen = rules.second.includes('postcode') ? candidates(numbersOnly, postcodes[postcodeLength(rules.country)]) : [];
  const number = chooseNumber(numbersOnly, rules, postcodesSeen);
  const postcode = choosePostcode(postcodesSeen, number, rules);
  return {
    ...(number === undefined ? {} : { number: normaliseOrderNumber(fitOrderShape(number.text, rules.shapes)) }),
    ...(email === undefined || !rules.second.includes('email') ? {} : { email: email.email }),
    ...(postcode === undefined ? {} : { postcode: normalisePostcode(postcode.text) }),
  };
}

function candidates(text: string, pattern: string): Candidate[] {
  return [...text.matchAll(new RegExp(notBefore + pattern + notBehind, 'giu'))].map((match) => ({
    text: match[0], start: match.index, end: match.index + match[0].length, label: labelBefore(text.slice(Math.max(0, match.index - 48), match.index)),
  }));
}

function chooseNumber(text: string, { shapes, country, asking }: OrderFactRules, postcodesSeen: readonly Candidate[]): Candidate | undefined {
  const pattern = orderShapesPattern(shapes, 'loose');
  const seen = pattern === undefined
    ? candidates(text, anyShape).filter((candidate) => isCommonShape(candidate, country, asking))
    : [...candidates(text, pattern), ...candidatesWithBlanks(text, shapes)];
  const possible = seen.filter(({ label }) => label === undefined || label === 'order');
  const named = possible.find(({ label }) => label === 'order');
  const first = named ?? possible[0];
  // Asked for the postcode, a lone number that can be one is one.
  const lonePostcode = asking === 'second' && first !== undefined && named === undefined && postcodesSeen.length === 1 && overlap(first, postcodesSeen[0]);
  return lonePostcode ? undefined : first;
}

/** "123 456" for a number of six digits: blanks between the digits, and no other digits around. */
function candidatesWithBlanks(text: string, shapes: readonly string[]): Candidate[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}]|\d[ .,/:-])\d{1,8}(?: \d{1,8}){1,4}(?![\p{L}\p{N}]|[ .,/:-]\d)/gu)]
    .filter((match) => shapes.some((shape) => /^#+$/.test(shape.trim()) && shape.trim().length === match[0].replaceAll(' ', '').length))
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length, label: labelBefore(text.slice(Math.max(0, match.index - 48), match.index)) }));
}

/** Where the shop gave no shape: 3 to 12 digits, with or without letters before them, that are no phone number, postcode or year. */
function isCommonShape({ text, label }: Candidate, country: Country, asking: OrderFactRules['asking']): boolean {
  if (label === 'order' || /^[a-z]/i.test(text)) return true;
  const phone = country === 'SE' ? /^0\d{7,9}$/ : /^\d{8}$/;
  if (phone.test(text)) return false;
  return asking === 'number' || (text.length >= 5 && text.length !== postcodeLength(country));
}

function choosePostcode(seen: readonly Candidate[], number: Candidate | undefined, { asking }: OrderFactRules): Candidate | undefined {
  const free = seen.filter((candidate) => !overlap(candidate, number) && (candidate.label === undefined || candidate.label === 'postcode'));
  const named = free.find(({ label }) => label === 'postcode');
  if (named !== undefined) return named;
  return number !== undefined || asking === 'second' ? free[0] : undefined;
}

function overlap(one: Candidate, other: Candidate | undefined): boolean {
  return other !== undefined && one.start < other.end && other.start < one.end;
}
