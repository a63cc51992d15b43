import type { Digits } from './digitGroups.ts';
import { DigitWindow } from './DigitWindow.ts';

// A ten-digit number is the shortest that is looked for, an SSCC with its leading "00" the longest.
const fewestDigits = 10;
const mostDigits = 20;
/** Into so many groups people part a personal number or a card … */
const usualGroups = 5;
/** … but for eleven digits one by one, and for parcels (18 or 20 digits), whose numbers are parted anyhow and begin with one of these. */
const oneByOne = 11;
const parcelBegins = '0357';

/**
 * The numbers that may begin with the group at `index`, the longest first.
 * @param anyForm also those parted into more groups than anyone parts a number, since a word says what they are
 */
export function windowsFrom(digits: Digits, index: number, anyForm: boolean): DigitWindow[] {
  const windows: DigitWindow[] = [];
  const most = anyForm || parcelBegins.includes(digits.all[digits.groups[index]?.offset ?? 0] ?? '') ? mostDigits : oneByOne;
  let length = 0;
  for (let at = index; at < digits.groups.length; at += 1) {
    const group = digits.groups[at];
    if (group === undefined || length + group.length > mostDigits || (at > index && group.joint === undefined)) break;
    length += group.length;
    const count = at - index + 1;
    if (count > usualGroups && length > most) break;
    if (length >= fewestDigits && (anyForm || count <= usualGroups || length === oneByOne || length === 18 || length === 20)) windows.push(new DigitWindow(digits, index, count, length));
  }
  return windows.reverse();
}
