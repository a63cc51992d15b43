/**
 * Columns side by side: names to the left, numbers to the right.
 * @param widths of the columns after the first, which is padded to `first`
 */
export function sayTable(rows: readonly (readonly string[])[], first: number, width: number): string[] {
  return rows.map(([name = '', ...cells]) => `${name.padEnd(first)}${cells.map((cell) => cell.padStart(width)).join('')}`.trimEnd());
}
