import { graphemes } from '../graphemes.ts';

/** A text as it would have to be typed in quotes, cut short when it is long. */
export function quoted(text: string): string {
  const short = shorten(text);
  return /["\\]/.test(short) ? `'${short.replaceAll("'", "''")}'` : `"${short}"`;
}

/** A text in one line of at most some sixty signs, to show in a sentence. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= 60) return line;
  const signs = graphemes(line.slice(0, 400));
  return signs.length <= 60 ? line : `${signs.slice(0, 57).join('').trimEnd()}…`;
}
