/** Praise or trouble in a message, by the places of its words. */
export interface Told {
  phrase: string;
  first: number;
  last: number;
  sentence: number;
}

/** Praise; `applause` is praise of what was done: "well done", "how professional". */
export interface Praise extends Told {
  applause: boolean;
}

/** Trouble; a `setback` is one that the shop lets happen: "another week", "without a reply". A plain fault is "broken", "wrong size". */
export interface Trouble extends Told {
  setback: boolean;
}

/**
 * Praise is ironic where the same sentence or the one before or after tells of a setback, or, for applause, of any fault: "fantastic,
 * another week without a reply", "well done, wrong colour". Not where a "but" parts the two, for then both are meant, nor for plain
 * praise of a thing that has a fault: "lovely jacket, wrong size".
 * @param butAt the places of words like "but"
 * @returns the first such praise and its trouble, or undefined
 */
export function readIrony(praises: readonly Praise[], troubles: readonly Trouble[], butAt: readonly number[]): { praise: Praise; trouble: Trouble } | undefined {
  for (const praise of praises) {
    const trouble = troubles.find((each) => (each.setback || praise.applause)
      && Math.abs(each.sentence - praise.sentence) <= 1
      && !butAt.some((place) => place > Math.min(praise.last, each.last) && place < Math.max(praise.first, each.first)));
    if (trouble !== undefined) return { praise, trouble };
  }
  return undefined;
}
