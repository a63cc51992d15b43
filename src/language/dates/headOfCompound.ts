import type { Meaning } from './Vocabulary.ts';

/** Shortest day word that may stand in front of a compound, and shortest word behind it. */
const shortestHead = 3;
const shortestTail = 4;
/** Longest compound that is taken apart. */
const longest = 40;

/** The day in front of a compound: "søndag" of "søndagsåpent", "påske" of "påskeåpningstider". */
export function headOfCompound(word: string, tails: ReadonlySet<string>, days: ReadonlyMap<string, Meaning>): string | undefined {
  if (word.length > longest) return undefined;
  for (let end = word.length - shortestTail; end >= shortestHead; end--) {
    if (!tails.has(word.slice(end))) continue;
    const head = word.slice(0, end);
    for (const form of [head, head.slice(0, -1)]) {
      if (days.has(form) && (form === head || head.endsWith('s') || head.endsWith('e'))) return form;
    }
  }
  return undefined;
}
