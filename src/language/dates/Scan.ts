import type { DayNumber } from '../../base/dayNumber.ts';
import type { Country } from '../../base/Country.ts';
import type { WordRole } from '../days/readDayWords.ts';
import type { Language } from '../Language.ts';
import type { Token } from './tokenize.ts';
import type { Meaning, Vocabulary } from './Vocabulary.ts';

/** A meaning that holds from a token on, and the token after its last. */
export interface Match {
  meaning: Meaning;
  end: number;
}

/** A message while its dates are being read. Positions are indexes of tokens; past the end there is nothing. */
export interface Scan {
  tokens: readonly Token[];
  vocabulary: Vocabulary;
  today: DayNumber;
  country: Country;
  language?: Language;
  /** What begins at a token. */
  matches: readonly (readonly Match[])[];
  /** Numbers that are no dates: prices, sizes, clock times, phones. */
  noise: ReadonlySet<number>;
  /** Tokens that hold a day only as the first part of a compound. */
  compounds: ReadonlySet<number>;
}

/** The longest match of one kind that begins at a token. */
export function matchOf<K extends Meaning['is']>(scan: Scan, at: number, is: K): (Match & { meaning: Extract<Meaning, { is: K }> }) | undefined {
  let best: Match | undefined;
  for (const match of scan.matches[at] ?? []) {
    if (match.meaning.is === is && (best === undefined || match.end > best.end)) best = match;
  }
  return best as (Match & { meaning: Extract<Meaning, { is: K }> }) | undefined;
}

/** The position after a word that plays one of these parts; undefined when none begins here. */
export function endOfRole(scan: Scan, at: number, ...roles: readonly WordRole[]): number | undefined {
  let best: number | undefined;
  for (const { meaning, end } of scan.matches[at] ?? []) {
    if (meaning.is === 'role' && roles.includes(meaning.role) && (best === undefined || end > best)) best = end;
  }
  return best;
}

/** The same, where the word may as well be missing. */
export function skipRole(scan: Scan, at: number, ...roles: readonly WordRole[]): number {
  return endOfRole(scan, at, ...roles) ?? at;
}

/** Whether a word that ends right before a token plays one of these parts. Single words only. */
export function isAfterRole(scan: Scan, at: number, ...roles: readonly WordRole[]): boolean {
  let before = at - 1;
  // "d. 24", "kl. 10": the point belongs to the word.
  if (scan.tokens[before]?.text === '.' && scan.tokens[before]?.glued === true) before--;
  return (scan.matches[before] ?? []).some(({ meaning, end }) =>
    meaning.is === 'role' && roles.includes(meaning.role) && end === before + 1);
}

/** Whether a token is this character. */
export function isMark(scan: Scan, at: number, ...marks: readonly string[]): boolean {
  const token = scan.tokens[at];
  return token?.kind === 'mark' && marks.includes(token.text);
}
