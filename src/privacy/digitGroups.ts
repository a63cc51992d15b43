/** What stands between two groups of digits of one number: a blank, a line end, or one sign with or without blanks around it. */
export type Joint = ' ' | '\n' | '-' | '+' | '.' | '/';

/** Digits that stand together. */
export interface DigitGroup {
  digits: string;
  /** UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  /** How it hangs on the group before it; absent where something else stands between them. */
  joint?: Joint;
}

/** Neighbouring groups read as one number. */
export interface DigitWindow {
  digits: string;
  /** The lengths of its groups: `6-5`. */
  form: string;
  joints: readonly Joint[];
  start: number;
  end: number;
}

// Zeros of the digits that Nordic customers' keyboards write: ASCII, full-width, Arabic and Persian.
const zeros = [0x30, 0xff10, 0x660, 0x6f0];
const foreignDigits = /[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g;
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const joint = /^[^\S\n]{0,3}(?:([-+./\n])\s{0,3})?$/;

/** The text with every digit, dash and unseen sign in one form. Each sign keeps its place, so that offsets hold for the original. */
export function plainSigns(text: string): string {
  return text
    .replace(foreignDigits, (sign) => String(zeros.reduce((value, zero) => (inDecade(sign, zero) ? sign.charCodeAt(0) - zero : value), 0)))
    .replace(unseen, '\u200B')
    .replace(dashes, '-')
    .replace(/\r/g, ' ');
}

function inDecade(sign: string, zero: number): boolean {
  const code = sign.charCodeAt(0);
  return code >= zero && code < zero + 10;
}

/** The groups of digits of a text that went through {@link plainSigns}, in order. Signs that cannot be seen part no group. */
export function digitGroups(plain: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const match of plain.matchAll(/\d(?:\u200B*\d)*/g)) {
    const before = groups.at(-1);
    const group: DigitGroup = { digits: match[0].replaceAll('\u200B', ''), start: match.index, end: match.index + match[0].length };
    const between = before === undefined || match.index - before.end > 16 ? undefined : plain.slice(before.end, match.index).replaceAll('\u200B', '');
    const found = between === undefined ? null : joint.exec(between);
    if (found !== null) group.joint = (found[1] ?? ' ') as Joint;
    groups.push(group);
  }
  return groups;
}

/** The numbers that begin with the group at `index`, the shortest first, with as many digits as told. */
export function windowsFrom(groups: readonly DigitGroup[], index: number, digitsWanted: { fewest: number; most: number }): DigitWindow[] {
  const windows: DigitWindow[] = [];
  const joints: Joint[] = [];
  let digits = '';
  let form = '';
  for (let at = index; at < groups.length; at += 1) {
    const group = groups[at];
    if (group === undefined || digits.length + group.digits.length > digitsWanted.most) break;
    if (at > index) {
      if (group.joint === undefined) break;
      joints.push(group.joint);
    }
    digits += group.digits;
    form += `${at === index ? '' : '-'}${group.digits.length}`;
    if (digits.length >= digitsWanted.fewest) windows.push({ digits, form, joints: [...joints], start: groups[index]?.start ?? 0, end: group.end });
  }
  return windows;
}
