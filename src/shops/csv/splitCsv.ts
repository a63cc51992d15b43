import { parse } from 'csv-parse/sync';
import { SkrankeError } from '../../base/SkrankeError.ts';
import { findColumns } from './csvColumns.ts';

/** One row, as texts without blanks around them, and the line on which it begins. */
export interface CsvRow {
  line: number;
  cells: readonly string[];
}

const delimiters = [';', ',', '\t'] as const;

/**
 * Takes the text of a CSV file apart: the header first. The delimiter (`;`, `,` or tab) is the one by which the header has most columns that we know.
 * Empty lines are left out, and so is Excel's `sep=;`. Throws `orders.unreadable` when a quote is never closed.
 */
export function splitCsv(text: string): CsvRow[] {
  const rows = split(text, delimiterOf(text)).filter(({ cells }) => cells.some((cell) => cell !== ''));
  return /^sep=.?$/i.test(rows[0]?.cells.join('') ?? '') ? rows.slice(1) : rows;
}

function delimiterOf(text: string): string {
  const lines = text.slice(0, 10_000).split('\n', 20);
  const header = lines.find((line) => line.trim() !== '' && !/^"?sep=/i.test(line)) ?? '';
  const known = (delimiter: string): number => Object.keys(findColumns(header.split(delimiter))).length;
  return delimiters.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}

function split(text: string, delimiter: string): CsvRow[] {
  const simple = splitLines(text, delimiter);
  if (simple !== undefined) return simple;
  let next = 1;
  return records(text, delimiter).map((record) => {
    const line = next;
    next += 1;
    for (const cell of record) if (cell.includes('\n')) next += cell.split('\n').length - 1;
    return { line, cells: record.map((cell) => cell.trim()) };
  });
}

/**
 * The rows of a file in which a row is a line, and a line has either no quotes or one pair around each cell, as most systems write it: the bot stands still
 * while it reads, and this takes a tenth of the parser's time. `undefined` for any other.
 */
function splitLines(text: string, delimiter: string): CsvRow[] | undefined {
  const rows: CsvRow[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const quoted = line.includes('"');
    if (quoted && !(line.length > 1 && line.startsWith('"') && line.endsWith('"'))) return undefined;
    const cells = quoted ? line.slice(1, -1).split(`"${delimiter}"`) : line.split(delimiter);
    if (quoted && cells.some((cell) => cell.includes('"'))) return undefined;
    rows.push({ line: index + 1, cells: cells.map((cell) => cell.trim()) });
  }
  return rows;
}

function records(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, relax_quotes: true });
  } catch (error) {
    const opened = /opening quote at line (\d+)/.exec(String(error))?.[1];
    throw new SkrankeError(
      'orders.unreadable',
      `the orders file has a quotation mark that is never closed${opened === undefined ? '' : `, on line ${opened} or before`}`,
      'Close it, or write two of them where one belongs to the text.',
      { cause: error },
    );
  }
}
