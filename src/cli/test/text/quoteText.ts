import { printable } from '../../printable.ts';

/** What a customer wrote, on one line of the report, and not too much of it. */
export function quoteText(text: string, longest = 70): string {
  const line = printable(text).replace(/\s+/g, ' ').trim();
  return `“${line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line}”`;
}
