/** What tells whether the best entry is the right one. */
export interface Signals {
  /** How far the best entry's votes are ahead of the runner-up's, in logits. */
  margin: number;
  /** The best entry's probability among all entries and none of them, in logits. */
  chance: number;
  /** The cosine to its nearest question, 0 to 1. */
  cosine: number;
  /** The share of the message's deciding words that the best entry has in some question, 0 to 1. */
  covered: number;
  /** Whether a keyword of the best entry stands in the message. */
  keyword: boolean;
  /** How many words the message has. */
  words: number;
}

/** The chance of an entry that has no rival would be infinite. */
const mostLogits = 9;

/**
 * How far `best` is ahead, given the votes of all entries.
 * @param allowed the entries that may answer
 * @param others the entries that may not, as they are out of season or another branch's, and yet may be what is asked for: they take of
 *   the chance
 * @param none the place of the votes for none of them
 */
export function chanceAndMargin(votes: Float64Array, { allowed, others, best, none }: { allowed: readonly number[]; others: readonly number[]; best: number; none: number }): Pick<Signals, 'margin' | 'chance'> {
  const own = votes[best] ?? 0;
  let rest = Math.exp((votes[none] ?? 0) - own);
  for (const entry of others) rest += Math.exp((votes[entry] ?? 0) - own);
  let second = -Infinity;
  for (const entry of allowed) {
    if (entry === best) continue;
    const vote = votes[entry] ?? 0;
    second = Math.max(second, vote);
    rest += Math.exp(vote - own);
  }
  return { margin: Math.min(mostLogits, own - second), chance: Math.min(mostLogits, -Math.log(rest)) };
}
