/** What stands between two groups of digits of one number: a blank, a line end, or one sign with or without blanks around it. */
export type Joint = ' ' | '\n' | '-' | '+' | '.' | '/';

/** Digits that stand together. */
export interface DigitGroup {
  /** Where its digits begin among all of the text's, and how many there are. */
  offset: number;
  length: number;
  /** UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  /** How it hangs on the group before it; absent where something else stands between them. */
  joint?: Joint;
}

/** All digits of a text, and their groups in order. */
export interface Digits {
  all: string;
  groups: readonly DigitGroup[];
}

// Zeros of the digits that Nordic customers' keyboards write: ASCII, full-width, Arabic and Persian.
const zeros = [0x30, 0xff10, 0x660, 0x6f0];
const foreignDigits = /[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g;
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
// Blanks and a sign, with some unseen ones among them.
const mostBetween = 16;
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

/** The digits of a text that went through {@link plainSigns}. Signs that cannot be seen part no group. */
export function digitGroups(plain: string): Digits {
  const groups: DigitGroup[] = [];
  let all = '';
  for (let at = 0; at < plain.length; at += 1) {
    if (!isDigit(plain, at)) continue;
    const start = at;
    let end = at + 1;
    while (at + 1 < plain.length && (isDigit(plain, at + 1) || plain[at + 1] === '\u200B')) {
      at += 1;
      if (plain[at] !== '\u200B') end = at + 1;
    }
    const written = plain.slice(start, end);
    const digits = written.includes('\u200B') ? written.replaceAll('\u200B', '') : written;
    const before = groups.at(-1);
    const joint = before === undefined ? undefined : jointOf(plain, before.end, start);
    groups.push({ offset: all.length, length: digits.length, start, end, ...(joint !== undefined && { joint }) });
    all += digits;
  }
  return { all, groups };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function jointOf(plain: string, from: number, to: number): Joint | undefined {
  // Most are one sign.
  if (to - from === 1) {
    const sign = plain[from] ?? '';
    if (sign === ' ' || sign === '-' || sign === '.' || sign === '/' || sign === '+' || sign === '\n') return sign;
    if (sign > ' ' && sign <= '~') return undefined;
  }
  const found = to - from > mostBetween ? null : joint.exec(plain.slice(from, to).replaceAll('\u200B', ''));
  return found === null ? undefined : (found[1] ?? ' ') as Joint;
}
