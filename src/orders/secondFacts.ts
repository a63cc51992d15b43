import type { Country } from '../base/Country.ts';

/** What can prove that an order is the customer's. */
export type SecondFact = 'email' | 'postcode';

/** The facts a shop asks for; one that names none accepts either, since an order is never shown without one. */
export function secondFactsOf(orders: { second: readonly SecondFact[] }): readonly SecondFact[] {
  return orders.second.length === 0 ? ['email', 'postcode'] : orders.second;
}

/** The form in which two spellings of an e-mail address are the same. */
export function normaliseEmail(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B-\u200F\u2060\uFEFF]/g, '').toLowerCase();
}

/**
 * The form in which two spellings of a postcode are the same: "SE-114 55" is "11455". Spreadsheets drop a leading zero,
 * so that "150" is Oslo's "0150".
 */
export function normalisePostcode(text: string): string {
  const signs = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  const digits = /^(?:NO|DK|SE|N|S)?(\d{3,5})$/.exec(signs)?.[1];
  return digits === undefined ? signs : digits.padStart(4, '0');
}

/** How many digits a postcode has: Posten (NO) and PostNord (DK) 4, PostNord (SE) 5. */
export function postcodeLength(country: Country): 4 | 5 {
  return country === 'SE' ? 5 : 4;
}
