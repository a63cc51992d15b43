/** Shorter parts fit into any word. */
const shortestPart = 3;
const shortestCompound = 7;
/** Nobody writes a longer one, and trying every place in a longer one would take time by the square of its length. */
const longestCompound = 60;
/** The letters that Nordic languages put between the parts: "returs|adresse", "jul|e|gave". */
const joints = ['', 's', 'e'];

/**
 * Takes a compound apart into two words that are known: "returadresse" → retur + adresse. Of several ways the one with the longest
 * last part is taken, for the last part says what the thing is.
 * @param word folded
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): [string, string] | undefined {
  if (word.length < shortestCompound || word.length > longestCompound) return undefined;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const tail = word.slice(at);
    if (!isKnown(tail)) continue;
    for (const joint of joints) {
      const head = word.slice(0, at - joint.length);
      if (head.length >= shortestPart && word.slice(at - joint.length, at) === joint && isKnown(head)) return [head, tail];
    }
  }
  return undefined;
}
