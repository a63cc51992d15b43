import { matchOf, type Scan } from './Scan.ts';

/** Longest stretch that is counted in days, weeks or months. */
const most = 999;

/** Reads a number of things: "3", "tre", "et par". */
export function readCount(scan: Scan, at: number): { value: number; end: number } | undefined {
  const token = scan.tokens[at];
  if (token?.kind === 'number') return token.value >= 0 && token.value <= most ? { value: token.value, end: at + 1 } : undefined;
  const word = matchOf(scan, at, 'count');
  return word === undefined ? undefined : { value: word.meaning.value, end: word.end };
}
