const suffixes: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'ste', 'de', 'dje', 'te', 'e', 'a', 'ende']);

/** What is written right behind a number to make it an ordinal: 24th, 1ste, 27:e, 2:a. */
export function isOrdinalSuffix(text: string): boolean {
  return suffixes.has(text);
}
