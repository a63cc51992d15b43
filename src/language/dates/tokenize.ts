import { foldWord } from './foldWord.ts';

/** A word, a run of digits, or any other single character. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  /** Folded word, digits, or the character; dashes of every kind are `-`. */
  text: string;
  /** As typed, in lower case and composed: tells `søn` from `son`. */
  raw: string;
  /** The value of a number; NaN else. */
  value: number;
  /** Offsets in the message. */
  start: number;
  end: number;
  /** Nothing stands between this token and the one before. */
  glued: boolean;
}

const pieces = /(\p{L}[\p{L}\p{M}]*(?:['’´`]\p{L}[\p{L}\p{M}]*)*)|(\d+)|(\S)/gu;
const dashes = /^[‐‑‒–—―−]$/u;

/** Splits a message; spaces are dropped. */
export function tokenize(message: string): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const match of message.matchAll(pieces)) {
    const [whole, word, digits] = match;
    const start = match.index;
    const end = start + whole.length;
    tokens.push({
      kind: word !== undefined ? 'word' : digits !== undefined ? 'number' : 'mark',
      text: word !== undefined ? foldWord(word) : dashes.test(whole) ? '-' : whole,
      raw: word !== undefined ? word.normalize('NFC').toLowerCase() : whole,
      value: digits === undefined ? NaN : Number(digits),
      start,
      end,
      glued: start === before,
    });
    before = end;
  }
  return tokens;
}
