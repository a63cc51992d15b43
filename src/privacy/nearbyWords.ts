import { firstFrom } from './firstFrom.ts';

/** What the words around a number can say it is: a personal number of any country, a Danish one, a payment card. */
export type NumberWord = 'personal' | 'cpr' | 'card';

/** Answers what the words around a number say of it. */
export interface NearbyWords {
  say(what: NumberWord, number: { start: number; end: number }): boolean;
  /** Whether any word of the text says it: where none does, much need not be asked. */
  sayAnywhere(what: NumberWord): boolean;
}

interface Word {
  text: string;
  start: number;
}

// How many words before and after a number can speak of it: "cpr-nummeret mitt er …", "… er mit cpr".
const wordsBefore = 6;
const wordsAfter = 3;

const number = 'n(?:umme|um)?r(?:et)?';
const cprWord = `cpr(?:${number})?`;
const personalWord = [
  cprWord, `person(?:lige?)?${number}`, `pers ?${number}`, 'pnr', 'fnr', 'f nr', `d ?${number}`, `f(?:ø|o|oe)dsels${number}`, `f(?:ö|o)delse${number}`,
  `samordnings${number}`, `identitets${number}`, String.raw`sygesikring\p{L}*`, 'social security', 'ssn', 'personal (?:id|identity|number)', 'national id',
].join('|');
const cardWord = [
  'kort', 'kortet', `kort${number}`, '(?:bank|kreditt?|debet|debit|betalings|betal|dan|visa)kort(?:et)?',
  'visa', 'mastercard', 'maestro', 'amex', 'american express', '(?:credit|debit|bank|payment) ?card', 'card number',
].join('|');
const says: Readonly<Record<NumberWord, RegExp>> = {
  personal: new RegExp(`(?:^| )(?:${personalWord})(?= |$)`, 'u'),
  cpr: new RegExp(`(?:^| )(?:${cprWord})(?= |$)`, 'u'),
  card: new RegExp(`(?:^| )(?:${cardWord})(?= |$)`, 'u'),
};
/** A word that a number may be glued to: "fnr01019012345", "kortnr4111…". */
export const gluedLabel = new RegExp(`(?:^|[^\\p{L}])(?:${personalWord}|${cardWord}|nr|no|number|nummer)$`, 'iu');

/**
 * Reads the words of a text that went through `plainSigns`. Words are counted, not signs, and those that are themselves the trace of a masked
 * number are not: so the answer stays the same once the numbers around have been masked.
 */
export function readNearbyWords(plain: string): NearbyWords {
  const words: Word[] = [];
  for (const match of plain.matchAll(/[\p{L}\p{M}]+/gu)) {
    const trace = plain[match.index - 1] === '[' && plain[match.index + match[0].length] === ']';
    if (!trace) words.push({ text: match[0].slice(0, 40).normalize('NFC').toLowerCase(), start: match.index });
  }
  // Most texts say nothing of the kind, which is quickly seen.
  const all = textOf(words);
  const anywhere = { personal: says.personal.test(all), cpr: says.cpr.test(all), card: says.card.test(all) };
  // A long row of digits is asked about again and again, and the words around it stay the same.
  const last: Partial<Record<NumberWord, { first: number; next: number; says: boolean }>> = {};
  return {
    say(what, { start, end }) {
      if (!anywhere[what]) return false;
      const first = firstFrom(words, (word) => word.start >= start);
      const next = firstFrom(words, (word) => word.start >= end);
      const known = last[what];
      if (known?.first === first && known.next === next) return known.says;
      const around = textOf([...words.slice(Math.max(0, first - wordsBefore), first), ...words.slice(next, next + wordsAfter)]);
      const found = says[what].test(around);
      last[what] = { first, next, says: found };
      return found;
    },
    sayAnywhere: (what) => anywhere[what],
  };
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}
