import { SkrankeError } from '../../base/SkrankeError.ts';
import { normaliseOrderNumber } from '../../orders/normaliseOrderNumber.ts';
import type { Order } from '../../orders/Order.ts';
import { normaliseEmail, normalisePostcode } from '../../orders/secondFacts.ts';
import { csvHeaders, findColumns } from './csvColumns.ts';
import { decodeCsv } from './decodeCsv.ts';
import { readOrderStatus } from './orderStatusWords.ts';
import { readCsvRow, type CsvOrder } from './readCsvRow.ts';
import { readDay } from './readDay.ts';
import { remember } from './remember.ts';
import { splitCsv } from './splitCsv.ts';

/** A row that was left out, and why. */
export interface CsvFault {
  line: number;
  text: string;
}

/** What an orders file holds. */
export interface CsvOrdersFile {
  /** By the number as `normaliseOrderNumber` writes it. */
  orders: ReadonlyMap<string, Order>;
  faults: readonly CsvFault[];
}

interface Draft {
  /** The row it began with, filled up by those that followed. */
  order: CsvOrder;
  line: number;
}

const laterCells = ['email', 'postcode', 'ordered', 'expected', 'carrier', 'tracking', 'trackingUrl'] as const;

// How far an order has come. Of rows that differ the order is as far as the last of them; what was taken out of it does not count.
const progress = ['received', 'packed', 'sent', 'ready', 'delivered'];

/**
 * Reads an orders file, one row an order line; rows with the same number are one order. Faulty rows are left out and told.
 * Throws a SkrankeError, `orders.unreadable` or `orders.columns`, when the file as a whole cannot be used.
 */
export function readOrdersCsv(bytes: Uint8Array): CsvOrdersFile {
  const [header, ...rows] = splitCsv(decodeCsv(bytes));
  if (header === undefined) throw new SkrankeError('orders.unreadable', 'the orders file is empty', 'Write a line with headers first.');
  const places = findColumns(header.cells);
  demandColumns(header.cells, places);

  const cells = {
    places, width: header.cells.length, readDay: remember(readDay), readStatus: remember(readOrderStatus), readName: remember((name) => name.replace(/\s+/g, ' ')),
  };
  const drafts = new Map<string, Draft>();
  const faults: CsvFault[] = [];
  for (const row of rows) {
    const order = readCsvRow(row.cells, cells);
    const fault = typeof order === 'string' ? order : addTo(drafts, { order, line: row.line });
    if (fault !== undefined) faults.push({ line: row.line, text: fault });
  }

  const orders = new Map<string, Order>();
  for (const [key, { order, line }] of drafts) {
    if (order.email !== undefined || order.postcode !== undefined) orders.set(key, order);
    else faults.push({ line, text: `has neither e-mail address nor postcode, so order ${order.number} can be shown to nobody` });
  }
  return { orders, faults: faults.sort((one, other) => one.line - other.line) };
}

function demandColumns(header: readonly string[], places: ReturnType<typeof findColumns>): void {
  const missing = [
    ...(places.number === undefined ? [`the order number ("${csvHeaders.number[1] ?? ''}")`] : []),
    ...(places.email === undefined && places.postcode === undefined ? ['a second fact ("e-post" or "postnummer")'] : []),
  ];
  if (missing.length === 0) return;
  const found = header.map((name) => `"${name.slice(0, 40)}"`).join(', ');
  throw new SkrankeError(
    'orders.columns',
    `the orders file has no column for ${missing.join(' and for ')}; its first line has ${found}`,
    'Name the columns in the first line; src/shops/csv/csvColumns.ts lists every name that is understood.',
  );
}

/** Joins a row with those of the same number before it. One with another second fact is refused: whose order would it be? */
function addTo(drafts: Map<string, Draft>, row: Draft): string | undefined {
  const key = normaliseOrderNumber(row.order.number);
  const before = drafts.get(key)?.order;
  if (before === undefined) {
    drafts.set(key, row);
    return undefined;
  }
  const { order } = row;
  const clash = differ(before.email, order.email, normaliseEmail) ? 'e-mail address' : differ(before.postcode, order.postcode, normalisePostcode) ? 'postcode' : undefined;
  if (clash !== undefined) return `has another ${clash} than the rows before it for order ${order.number}`;
  for (const cell of laterCells) {
    const text = before[cell] ?? order[cell];
    if (text !== undefined) before[cell] = text;
  }
  before.status = statusOfBoth(before.status, order.status);
  before.items.push(...order.items);
  return undefined;
}

function differ(one: string | undefined, other: string | undefined, normalise: (text: string) => string): boolean {
  return one !== undefined && other !== undefined && normalise(one) !== normalise(other);
}

/** The state that is true of all rows: of two steps the earlier one. Words of the shop's own stay as they came first. */
function statusOfBoth(one: string, other: string): string {
  if (one === '' || other === '') return one || other;
  const [before, after] = [progress.indexOf(one), progress.indexOf(other)];
  if (after < 0) return one;
  if (before < 0) return isTakenOut(one) ? other : one;
  return progress[Math.min(before, after)] ?? one;
}

function isTakenOut(status: string): boolean {
  return status === 'cancelled' || status === 'returned' || status === 'refunded';
}
