import type { HoursMeaning, HoursWords } from './hoursWordsOf.ts';
import { foldWord } from '../language/dates/foldWord.ts';

/** A piece of hours as a shop wrote them. `offset` and `end` count UTF-16 units. */
export type HoursToken = { offset: number; end: number } & (
  | { is: 'word'; meanings: readonly HoursMeaning[] }
  | { is: 'number'; text: string }
  | { is: 'unknown'; text: string }
  | { is: 'mark'; text: string }
);

const piece = /(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|(24\/7)|(\d+)|(\r?\n)|([‐‑‒–—―−-])|(\S)/gu;

/** Splits hours into words, each with what it may mean, digits and marks. Spaces are dropped, a line's end is `\n`, every dash `-`. */
export function tokenizeHours(text: string, words: HoursWords): HoursToken[] {
  const raw = [...text.matchAll(piece)].map((match) => ({ match, offset: match.index, end: match.index + match[0].length }));
  const tokens: HoursToken[] = [];
  for (let at = 0; at < raw.length;) {
    const current = raw[at];
    if (current === undefined) break;
    const { match: [whole, word, always, digits, line, dash], offset, end } = current;
    if (word === undefined && always === undefined) {
      if (digits !== undefined && isPhraseOfDigits(raw, at)) {
        const phrase = longestPhrase(raw, at, words);
        if (phrase !== undefined) {
          tokens.push({ is: 'word', meanings: phrase.meanings, offset, end: raw[phrase.end - 1]?.end ?? end });
          at = phrase.end;
          continue;
        }
      }
      tokens.push(digits !== undefined
        ? { is: 'number', text: digits, offset, end }
        : { is: 'mark', text: line !== undefined ? '\n' : dash !== undefined ? '-' : whole, offset, end });
      at++;
      continue;
    }
    const phrase = longestPhrase(raw, at, words);
    if (phrase === undefined) tokens.push({ is: 'unknown', text: whole, offset, end });
    else tokens.push({ is: 'word', meanings: phrase.meanings, offset, end: raw[phrase.end - 1]?.end ?? end });
    at = phrase?.end ?? at + 1;
  }
  return tokens;
}

interface Piece {
  match: RegExpExecArray;
}

/** "24 timer", "24h", "7 days a week": digits that begin a phrase have a word behind them. */
function isPhraseOfDigits(raw: readonly Piece[], at: number): boolean {
  return raw[at + 1]?.match[1] !== undefined;
}

function longestPhrase(raw: readonly Piece[], at: number, words: HoursWords): { meanings: readonly HoursMeaning[]; end: number } | undefined {
  let best: { meanings: readonly HoursMeaning[]; end: number } | undefined;
  const parts: string[] = [];
  for (let position = at; position < raw.length && parts.length < words.longest; position++) {
    const [whole, word, always, digits] = raw[position]?.match ?? [];
    // "t.o.m.", "a.m.": points between the letters of a phrase say nothing.
    if (whole === '.' && parts.length > 0) continue;
    const part = word !== undefined ? foldWord(word) : always ?? digits;
    if (part === undefined) break;
    parts.push(part);
    const meanings = words.phrases.get(parts.join(' '));
    if (meanings !== undefined) best = { meanings, end: position + 1 };
  }
  return best;
}
