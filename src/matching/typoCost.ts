import { distance } from 'fastest-levenshtein';

// Where the keys are; letters with accents are folded before.
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** What one edit costs: less than 1 where a slip of that kind is common. */
const costs = { spelling: 0.3, swap: 0.7, letterTooMany: 0.8, letterMissing: 0.8, neighbourKey: 1, similarSound: 1.2, otherLetter: 1.6, firstLetter: 0.6 } as const;
const similar = new Set(['ae', 'ao', 'ei', 'iy', 'oy', 'ou', 'cs', 'ck', 'sz', 'vw', 'dt', 'gk', 'bp', 'fv', 'gj', 'cz', 'jy'].flatMap((pair) => [pair, [...pair].reverse().join('')]));

/**
 * How unlikely it is that someone who meant the one word typed the other; Infinity where it is no slip at all.
 * Short words must be very near, since one letter makes another word of them ("hund", "kund"). Both words are folded.
 */
export function typoCost(typed: string, meant: string): number {
  if (loosen(typed) === loosen(meant)) return costs.spelling;
  const length = Math.min(typed.length, meant.length);
  const beginsAlike = meant.startsWith(typed.charAt(0));
  const cost = editCost(typed, meant) + (beginsAlike ? 0 : costs.firstLetter);
  return cost <= highestCost(length, beginsAlike) ? cost : Infinity;
}

/** How many edits a word of this length may be away. */
export function editsAllowed(length: number): number {
  return length >= 8 ? 2 : 1;
}

/**
 * From four letters on any one letter but the first may be wrong, which was measured: of accuracy under typos up to a point more is kept, and
 * nothing is lost elsewhere. Words of eight and more may have two slips.
 */
function highestCost(length: number, beginsAlike: boolean): number {
  if (length >= 8) return 2.2;
  if (length > 3 && beginsAlike) return costs.otherLetter;
  return length <= 5 ? costs.neighbourKey : costs.similarSound;
}

function editCost(typed: string, meant: string): number {
  const edits = distance(typed, meant);
  if (isSwap(typed, meant)) return costs.swap;
  if (edits > 1) return edits <= editsAllowed(Math.min(typed.length, meant.length)) ? edits : Infinity;
  if (typed.length > meant.length) return costs.letterTooMany;
  if (typed.length < meant.length) return costs.letterMissing;
  const at = [...typed].findIndex((letter, i) => letter !== meant[i]);
  const [a, b] = [typed[at] ?? '', meant[at] ?? ''];
  if (areNeighbours(a, b)) return costs.neighbourKey;
  return similar.has(a + b) ? costs.similarSound : costs.otherLetter;
}

/** What stays when accents were written as two letters and doubled letters as one: "stoerelse" and "storrelse" are the same. */
function loosen(word: string): string {
  return word.replace(/oe/g, 'o').replace(/ae/g, 'a').replace(/(.)\1/g, '$1');
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function areNeighbours(a: string, b: string): boolean {
  const [rowA, rowB] = [rows.findIndex((row) => row.includes(a)), rows.findIndex((row) => row.includes(b))];
  if (rowA < 0 || rowB < 0) return false;
  const [x, y] = [rows[rowA]?.indexOf(a) ?? 0, rows[rowB]?.indexOf(b) ?? 0];
  // Each row of keys is shifted a little to the right against the one above.
  if (rowA === rowB) return Math.abs(x - y) === 1;
  return Math.abs(rowA - rowB) === 1 && (rowA < rowB ? x - y === 0 || x - y === 1 : y - x === 0 || y - x === 1);
}
