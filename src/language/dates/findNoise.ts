import { isOrdinalSuffix } from './isOrdinalSuffix.ts';
import { endOfRole, isAfterRole, isMark, skipRole, type Scan } from './Scan.ts';

/** Signs that make a number a price, a share, a code: "50%", "€24", "#1024", "+47". */
const signs: ReadonlySet<string> = new Set(['$', '€', '£', '%', '#', '+', '°', '@', '*', '=', '_', 'º', '½', '×']);
/** What joins the parts of one clock time or size: "10.30-18.00", "38/39". */
const joints: readonly string[] = ['.', '/', '-', ':', ','];
const fewestPhoneGroups = 3;

/**
 * The numbers of a message that name no day: prices, sizes, quantities, clock times, phone and order numbers. Each
 * is told by its neighbours alone.
 */
export function findNoise(scan: Scan): ReadonlySet<number> {
  const noise = new Set<number>();
  for (const [at, token] of scan.tokens.entries()) {
    if (token.kind !== 'number') continue;
    if (isTooLong(token.text) || isMeasured(scan, at) || isSigned(scan, at) || isClock(scan, at) || isCode(scan, at) || isThousands(scan, at) || isShare(scan, at)) noise.add(at);
    if (isAfterRole(scan, at, 'quantity', 'clock') && !isAfterRole(scan, at, 'week-number', 'the')) markRun(scan, at, noise);
  }
  markPhones(scan, noise);
  return noise;
}

function isYear(digits: string): boolean {
  return digits.length === 4 && (digits.startsWith('20') || digits.startsWith('19'));
}

function isTooLong(digits: string): boolean {
  return digits.length > 2 && !isYear(digits);
}

/** "24 kr", "2 stk", "499,-", "499:-". */
function isMeasured(scan: Scan, at: number): boolean {
  if (isMark(scan, at + 1, ',', ':') && isMark(scan, at + 2, '-') && scan.tokens[at + 2]?.glued === true) return true;
  const next = scan.tokens[at + 1];
  if (next?.glued === true && isOrdinalSuffix(next.text)) return false;
  return endOfRole(scan, at + 1, 'unit') !== undefined && endOfRole(scan, at + 1, 'month', 'week-number', 'clock') === undefined;
}

/** "1.500", "12,900". */
function isThousands(scan: Scan, at: number): boolean {
  const [mark, rest] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  return isMark(scan, at + 1, '.', ',') && mark?.glued === true && rest?.kind === 'number' && rest.glued && rest.text.length === 3;
}

/** "2 av 3", "12 of 20": both are bare numbers; "den 24 i 12" is a date. */
function isShare(scan: Scan, at: number): boolean {
  if (isAfterRole(scan, at, 'the') && endOfRole(scan, at + 1, 'in') !== undefined) return false;
  const of = endOfRole(scan, at + 1, 'of');
  const whole = of === undefined ? undefined : skipRole(scan, of, 'the');
  const the = isAfterRole(scan, at, 'the') && isAfterRole(scan, at - 1, 'of') ? at - 1 : at;
  const part = isAfterRole(scan, the, 'of') ? scan.tokens[the - 2] : undefined;
  return (whole !== undefined && isBareNumber(scan, whole)) || (part?.kind === 'number' && isBareNumber(scan, at));
}

function isBareNumber(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.kind === 'number' && scan.tokens[at].text.length <= 2 && scan.tokens[at + 1]?.glued !== true;
}

function isSigned(scan: Scan, at: number): boolean {
  const [before, number, after] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
  return (number?.glued === true && before?.kind === 'mark' && signs.has(before.text))
    || (after?.kind === 'mark' && signs.has(after.text));
}

/** "10:30". */
function isClock(scan: Scan, at: number): boolean {
  const isColon = (position: number): boolean => isMark(scan, position, ':') && scan.tokens[position]?.glued === true;
  return (isColon(at + 1) && scan.tokens[at + 2]?.kind === 'number' && scan.tokens[at + 2]?.glued === true)
    || (scan.tokens[at]?.glued === true && isColon(at - 1) && scan.tokens[at - 2]?.kind === 'number');
}

/** Part of a code: letters run into the digits ("FF2412", "FF-2412"), unless they are a word for a week ("uke42", "v42"). */
function isCode(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (scan.tokens[at]?.glued !== true || before === undefined) return false;
  if (before.kind === 'word') return !isAfterRole(scan, at, 'week-number', 'the');
  const letters = scan.tokens[at - 2];
  // "5th-6th"
  if (letters !== undefined && isOrdinalSuffix(letters.text) && scan.tokens[at - 3]?.kind === 'number') return false;
  return before.text === '-' && before.glued && letters?.kind === 'word' && !isAfterRole(scan, at - 1, 'week-number');
}

function markRun(scan: Scan, at: number, noise: Set<number>): void {
  let position = at;
  for (;;) {
    noise.add(position);
    const [joint, number] = [scan.tokens[position + 1], scan.tokens[position + 2]];
    if (joint?.kind !== 'mark' || !joints.includes(joint.text) || number?.kind !== 'number') return;
    if (joint.text !== '-' && !number.glued) return;
    position += 2;
  }
}

/** Three or more groups of digits in a row with nothing but spaces between: "22 00 00 00". A date with its year is none. */
function markPhones(scan: Scan, noise: Set<number>): void {
  let start = 0;
  for (let at = 0; at <= scan.tokens.length; at++) {
    if (scan.tokens[at]?.kind === 'number') continue;
    const isDate = at - start === fewestPhoneGroups && isYear(scan.tokens[at - 1]?.text ?? '');
    if (at - start >= fewestPhoneGroups && !isDate) for (let index = start; index < at; index++) noise.add(index);
    start = at + 1;
  }
}
