import type { Day } from '../../base/wallTime.ts';
import type { Order } from '../../orders/Order.ts';
import type { CsvColumn } from './csvColumns.ts';

/** What one row says of an order; what its cells leave empty is absent, or empty where an order must have it. */
export type CsvOrder = { -readonly [K in keyof Order]: Order[K] } & { items: { name: string; quantity: number }[] };

/** How a file's cells are found and read. */
export interface CsvCells {
  places: Readonly<Partial<Record<CsvColumn, number>>>;
  /** How many headers there are. */
  width: number;
  readDay: (cell: string) => Day | undefined;
  readStatus: (cell: string) => string;
  readName: (cell: string) => string;
}

const texts = ['postcode', 'carrier', 'tracking'] as const;
const days = ['ordered', 'expected'] as const;

/** Reads one row, or says in a sentence what is wrong with it. No sentence repeats what a customer's name or address might be in. */
export function readCsvRow(cells: readonly string[], { places, width, readDay, readStatus, readName }: CsvCells): CsvOrder | string {
  const cell = (column: CsvColumn): string => {
    const place = places[column];
    return place === undefined ? '' : unquote(cells[place] ?? '');
  };
  if (cells.length > width && cells.slice(width).some((text) => text !== '')) {
    return `has ${cells.length} cells under ${width} headers; a text with the delimiter in it needs quotation marks around it`;
  }
  const number = cell('number').replace(/^(\d+)[.,]0+$/, '$1');
  if (number === '') return 'has no order number';
  if (!/\d/.test(number)) return 'has an order number without a digit';
  if (/^\d[.,]\d+e\+?\d+$/i.test(number)) return `has the order number ${number}, which a spreadsheet has shortened; format the column as text`;
  const order: CsvOrder = { number, status: readStatus(cell('status')), items: [] };

  const email = cell('email');
  if (email !== '') {
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) return 'has an e-mail address without "@", or with more in the cell than the address';
    order.email = email;
  }
  for (const column of texts) {
    const text = cell(column);
    if (text !== '') order[column] = text;
  }
  for (const column of days) {
    const text = cell(column);
    if (text === '') continue;
    const day = readDay(text);
    if (day === undefined) return `has "${text.slice(0, 40)}" for a day; write it as 2026-12-24 or 24.12.2026`;
    order[column] = day;
  }
  const url = cell('trackingUrl');
  if (url !== '') {
    const full = /^www\./i.test(url) ? `https://${url}` : url;
    if (!/^https?:\/\/\S+$/i.test(full)) return 'has a tracking link that does not begin with https://';
    order.trackingUrl = full;
  }
  const quantity = readQuantity(cell('quantity'));
  if (quantity === undefined) return `has "${cell('quantity').slice(0, 20)}" for a quantity; write a whole number`;
  const name = readName(cell('item'));
  if (name !== '' && quantity > 0) order.items.push({ name, quantity });
  return order;
}

function readQuantity(cell: string): number | undefined {
  if (cell === '' || cell === '1') return 1;
  const digits = /^(\d{1,6})(?:[.,]0+)?\s*(?:stk|st|styk|pcs|x)?\.?$/i.exec(cell)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Excel writes `="0150"`, or an apostrophe before it, to keep a zero. */
function unquote(cell: string): string {
  const first = cell.charAt(0);
  if (first !== '=' && first !== "'") return cell;
  return (/^="(.*)"$/.exec(cell)?.[1] ?? cell).replace(/^'/, '').trim();
}
