/** The states the program has words for; any other text is shown as the shop wrote it. */
export const orderStatuses = ['received', 'packed', 'sent', 'ready', 'delivered', 'cancelled', 'returned', 'refunded'] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** An order as a customer may hear of it, with the second facts that prove it theirs. */
export interface Order {
  number: string;
  email?: string;
  postcode?: string;
  /** One of {@link orderStatuses}, or the shop's own words; empty where the shop says nothing. */
  status: string;
  /** Days, `2026-12-24`. */
  ordered?: string;
  expected?: string;
  carrier?: string;
  tracking?: string;
  trackingUrl?: string;
  items: readonly { name: string; quantity: number }[];
}
