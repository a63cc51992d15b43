import type { Order } from '../../src/orders/Order.ts';

/** An orders file as a shop's system writes it: one row an order line. */
export function csvOf(orders: readonly Order[], delimiter = ';'): string {
  const header = ['ordrenummer', 'e-post', 'postnummer', 'status', 'bestilt', 'forventet', 'transportør', 'sporingsnummer', 'sporingslenke', 'vare', 'antall'];
  const rows = orders.flatMap((order) => (order.items.length === 0 ? [undefined] : order.items).map((item) => [
    order.number, order.email, order.postcode, order.status, order.ordered, order.expected, order.carrier, order.tracking, order.trackingUrl, item?.name, item?.quantity,
  ]));
  const cell = (value: string | number | undefined): string => (/[";,\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ''));
  return [header, ...rows].map((row) => row.map(cell).join(delimiter)).join('\r\n');
}
