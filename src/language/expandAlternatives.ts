/**
 * Writes out a phrase with alternatives: `(start|begynn) på nytt (takk|)` is four phrases. Blanks that an empty alternative would leave
 * behind are left out. Brackets do not nest.
 */
export function expandAlternatives(phrase: string): string[] {
  let phrases = [''];
  for (const [i, text] of phrase.split(/[()]/).entries()) {
    // Every second piece stood between brackets.
    const choices = i % 2 === 0 ? [tidy(text)] : text.split('|').map(tidy);
    if (choices.length === 1 && choices[0] === '') continue;
    phrases = phrases.flatMap((before) => choices.map((choice) => join(before, choice)));
  }
  return phrases;
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function join(before: string, after: string): string {
  return before === '' || after === '' ? before + after : `${before} ${after}`;
}
