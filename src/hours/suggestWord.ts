import { distance } from 'fastest-levenshtein';
import { oneEdit } from '../language/dates/oneEdit.ts';

/** What a word was meant to be: the nearest of a list, if it is near enough for its length. */
export function suggestWord(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = Math.min(2, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const plain = candidate.toLowerCase();
    // Two letters swapped are one slip, though two edits.
    const edits = oneEdit(typed, plain) === undefined ? distance(typed, plain) : 1;
    // Letters are left out more often than added.
    if (edits < least || (edits === least && best !== undefined && candidate.length > best.length)) [best, least] = [candidate, edits];
  }
  return best;
}
