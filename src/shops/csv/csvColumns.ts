import { foldWord } from './foldWord.ts';

/** The columns of the orders file. */
export type CsvColumn =
  | 'number' | 'email' | 'postcode' | 'status' | 'ordered' | 'expected' | 'carrier' | 'tracking' | 'trackingUrl' | 'item' | 'quantity';

/**
 * The headers by which a column is known, in the order in which one of several is chosen. Case, accents, blanks and signs do not count.
 * The first of each is the name in the documentation.
 */
export const csvHeaders: Readonly<Record<CsvColumn, readonly string[]>> = {
  number: [
    'number', 'ordrenummer', 'ordernummer', 'order number', 'ordrenr', 'ordernr', 'order no', 'bestillingsnummer', 'bestillingsnr',
    'bestillingnummer', 'beställningsnummer', 'beställningsnr', 'order id', 'ordre id', 'ordreid', 'ordre', 'order', 'bestilling',
    'beställning', 'nummer', 'nr', 'name',
  ],
  email: [
    'email', 'e-post', 'epost', 'e-mail', 'e-postadresse', 'e-postadress', 'mail', 'mailadresse', 'mejl', 'mejladress', 'mailadress',
    'email address', 'e-mail address', 'e-mailadresse', 'kundens e-post', 'kunde e-post', 'kundens e-mail', 'kunde e-mail',
    'customer email', 'billing email', 'contact email',
  ],
  postcode: [
    'postcode', 'postnummer', 'postnr', 'postkode', 'post nr', 'zip', 'zip code', 'postal code', 'post code', 'leveringspostnummer',
    'leveranspostnummer', 'shipping zip', 'shipping postcode', 'billing postcode', 'billing zip',
  ],
  status: [
    'status', 'ordrestatus', 'orderstatus', 'order status', 'tilstand', 'leveringsstatus', 'leveransstatus', 'fulfillment status', 'state',
  ],
  ordered: [
    'ordered', 'bestilt', 'beställd', 'bestilt dato', 'bestillingsdato', 'beställningsdatum', 'ordredato', 'orderdatum', 'order date',
    'dato', 'datum', 'date', 'ordered at', 'ordered on', 'oprettet', 'opprettet', 'skapad', 'created', 'created at', 'købsdato',
    'kjøpsdato', 'köpdatum', 'purchase date',
  ],
  expected: [
    'expected', 'forventet', 'förväntad', 'forventet levering', 'forventet leveret', 'forventet levert', 'förväntad leverans',
    'expected delivery', 'estimated delivery', 'expected date', 'delivery date', 'levering', 'leverans', 'leveringsdato', 'leveransdatum',
    'forventet leveringsdato', 'förväntat leveransdatum', 'forventet dato', 'förväntat datum', 'beräknad leverans', 'beregnet levering',
    'leveringsdag', 'leveransdag', 'delivery', 'eta',
  ],
  carrier: [
    'carrier', 'transportør', 'fragtfirma', 'fraktfirma', 'transportör', 'fraktselskap', 'fraktbolag', 'speditør', 'speditör',
    'shipping company', 'shipping provider', 'tracking company', 'leverandør av frakt', 'leveringsmåte', 'leveringsmetode', 'leveranssätt',
    'fraktmåte', 'fraktsätt', 'fragtmetode', 'shipping method', 'courier',
  ],
  tracking: [
    'tracking', 'sporing', 'sporingsnummer', 'sporingsnr', 'sporingskode', 'spårning', 'spårningsnummer', 'spårningsnr', 'spårningskod',
    'track & trace', 'track and trace', 'track trace', 'trackingnummer', 'tracking nummer', 'track & trace nummer', 'track & trace nr',
    'tracking number', 'tracking no', 'tracking code', 'pakkenummer', 'pakkenr', 'kollinummer', 'kolli', 'kollinr', 'kolli id', 'kolli-id',
    'sendingsnummer', 'forsendelsesnummer', 'försändelsenummer',
  ],
  trackingUrl: [
    'tracking_url', 'tracking url', 'sporingslenke', 'sporingslink', 'spårningslänk', 'tracking link', 'track & trace link',
    'track & trace url', 'sporingsadresse', 'sporings-url', 'spårnings-url', 'lenke', 'link', 'länk', 'url',
  ],
  item: [
    'item', 'vare', 'vara', 'varer', 'varor', 'varenavn', 'varunamn', 'varebeskrivelse', 'varetekst', 'artikkel', 'artikel', 'artikelnavn',
    'artikelnamn', 'artikkelnavn', 'artiklar', 'artikler', 'item name', 'items', 'product', 'product name', 'produkt', 'produktnavn',
    'produktnamn', 'produkter', 'products', 'lineitem name', 'beskrivelse', 'beskrivning', 'description',
  ],
  quantity: ['quantity', 'antall', 'antal', 'qty', 'stk', 'stykk', 'styk', 'stycken', 'lineitem quantity', 'count', 'mengde', 'mængde'],
};

const byHeader = new Map<string, { column: CsvColumn; rank: number }>();
for (const [column, headers] of Object.entries(csvHeaders)) {
  for (const [rank, header] of headers.entries()) byHeader.set(foldWord(header), { column: column as CsvColumn, rank });
}

/** Where each column stands in a header line. Of two headers for the same column the better known name wins; a remark in brackets does not count. */
export function findColumns(header: readonly string[]): Partial<Record<CsvColumn, number>> {
  const places: Partial<Record<CsvColumn, number>> = {};
  const ranks: Partial<Record<CsvColumn, number>> = {};
  for (const [place, name] of header.entries()) {
    const found = byHeader.get(foldWord(name)) ?? byHeader.get(foldWord(name.replace(/\([^)]*\)/g, '')));
    if (found === undefined || (ranks[found.column] ?? Infinity) <= found.rank) continue;
    places[found.column] = place;
    ranks[found.column] = found.rank;
  }
  return places;
}
