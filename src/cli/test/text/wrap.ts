/** So wide is a terminal that nobody has made wider. In characters. */
export const pageWidth = 100;

/**
 * Breaks a text between its words, so that no line is longer than the page; a number stays with its %.
 * @param first what the first line begins with
 * @param indent what the others begin with
 */
export function wrap(text: string, first: string, indent: string = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+(?!%)/)) {
    if (!empty && line.length + 1 + word.length > pageWidth) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
