import { isOrdinalSuffix } from './isOrdinalSuffix.ts';
import type { Token } from './tokenize.ts';

/** An ordinal in a message, or a bare number of at most two digits that may be meant as one. */
export interface Ordinal {
  value: number;
  /** The token after it. */
  end: number;
  /** Written as an ordinal: "1.", "1st", "1:a", "første", "twenty fourth". */
  marked: boolean;
}

/** Reads an ordinal or a bare number at a token. */
export function readOrdinal(tokens: readonly Token[], ordinals: ReadonlyMap<string, number>, at: number): Ordinal | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') return readOrdinalWord(tokens, ordinals, at);
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  const number = (length: number): Ordinal => ({ value: token.value, end: at + length, marked: length > 1 });
  if (next?.glued !== true) return number(1);
  if (next.kind === 'word') return number(isOrdinalSuffix(next.text) ? 2 : 1);
  if (next.text === ':' && after?.glued === true && isOrdinalSuffix(after.text)) return number(3);
  // "24.12" is one number of two parts, "24." an ordinal.
  return number(next.text === '.' && !(after?.kind === 'number' && after.glued) ? 2 : 1);
}

function readOrdinalWord(tokens: readonly Token[], ordinals: ReadonlyMap<string, number>, at: number): Ordinal | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return undefined;
  const joint = next?.text === '-' ? 1 : 0;
  const second = tokens[at + 1 + joint];
  const double = second?.kind === 'word' ? ordinals.get(token.text + second.text) : undefined;
  if (double !== undefined) return { value: double, end: at + 2 + joint, marked: true };
  const value = ordinals.get(token.raw) ?? ordinals.get(token.text);
  return value === undefined ? undefined : { value, end: at + 1, marked: true };
}
