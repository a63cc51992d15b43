const brackets = /\(([^()]*)\)/;

/**
 * Writes out a phrase with alternatives: `(start|begynn) på nytt (takk|)` is four phrases. Blanks that an empty alternative leaves
 * behind are taken away. Brackets do not nest.
 */
export function expandAlternatives(phrase: string): string[] {
  const match = brackets.exec(phrase);
  if (match === null) return [phrase.replace(/\s+/g, ' ').trim()];
  const before = phrase.slice(0, match.index);
  const after = expandAlternatives(phrase.slice(match.index + match[0].length));
  return (match[1] ?? '').split('|').flatMap((choice) => after.map((rest) => `${before}${choice} ${rest}`.replace(/\s+/g, ' ').trim()));
}
