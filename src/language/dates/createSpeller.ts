import { oneEdit } from './oneEdit.ts';

/** Shortest word that is thought to be misspelt: below it every word is one slip from another. */
const shortest = 6;
const order = ['missing', 'extra', 'swapped', 'wrong'] as const;

/**
 * Corrects one slip (a letter missing, extra, wrong, or two swapped) towards a word of a list. The first letter must be
 * right: it seldom is wrong, and a false friend mostly begins otherwise. A word that fits two others is read as the one
 * it differs from by the likelier slip.
 * @param lookalikes words that are right as they are (the town of Mandal is no *mandag*)
 */
export function createSpeller(words: Iterable<string>, lookalikes: ReadonlySet<string>): (word: string) => string | undefined {
  const byDeletion = new Map<string, string[]>();
  const remember = (key: string, word: string): void => {
    const words = byDeletion.get(key);
    if (words === undefined) byDeletion.set(key, [word]);
    else if (!words.includes(word)) words.push(word);
  };
  for (const word of words) {
    if (word.length < shortest) continue;
    for (const key of deletions(word)) remember(key, word);
  }

  return (typed) => {
    if (typed.length < shortest - 1 || typed.length > 24 || lookalikes.has(typed)) return undefined;
    let best: string | undefined;
    let rank: number = order.length;
    for (const key of deletions(typed)) {
      for (const word of byDeletion.get(key) ?? []) {
        const slip = word.startsWith(typed.charAt(0)) ? oneEdit(typed, word) : undefined;
        if (slip !== undefined && order.indexOf(slip) < rank) [best, rank] = [word, order.indexOf(slip)];
      }
    }
    return best;
  };
}

/** The word itself and every word with one letter left out. */
function deletions(word: string): string[] {
  const keys = [word];
  for (let index = 1; index < word.length; index++) keys.push(word.slice(0, index) + word.slice(index + 1));
  return keys;
}
