const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text's signs as a person counts them: an emoji of several code points, or a letter with its accent, is one. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
