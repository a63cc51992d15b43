import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readOrdersCsv } from '../../../src/shops/csv/readOrdersCsv.ts';
import { csvHeaders, findColumns } from '../../../src/shops/csv/csvColumns.ts';
import { foldWord } from '../../../src/shops/csv/foldWord.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readOrdersCsv(utf8(text));
const one = (text: string) => [...read(text).orders.values()][0];

describe('an orders file is read', () => {
  it.each([
    ['nb', 'Ordrenummer;E-post;Postnummer;Status;Bestilt;Forventet;Transportør;Sporingsnummer;Sporingslenke;Vare;Antall'],
    ['da', 'Ordrenr.;E-mail;Postnr;Status;Dato;Forventet levering;Fragtfirma;Track & trace;Link;Varenavn;Antal'],
    ['sv', 'ORDERNUMMER;Mejl;Postnr;Orderstatus;Beställd;Förväntad leverans;Transportör;Spårningsnummer;Spårningslänk;Artikel;Antal'],
    ['en', 'Order number;Email;Zip code;Order status;Order date;Expected delivery;Carrier;Tracking number;Tracking URL;Product;Qty'],
    ['the documentation', 'number;email;postcode;status;ordered;expected;carrier;tracking;tracking_url;item;quantity'],
    ['without accents', 'bestillingsnummer;epost;postnr;status;bestallningsdatum;forventet;transportor;sparningsnummer;lenke;vara;antal'],
    ['with remarks', '  "Ordrenummer *" ;e-post (kunde);Postnr.;STATUS;Ordredato;Levering;Transportør;Sporing;URL;Varer;Antall (stk)'],
  ])('with headers in %s', (_, header) => {
    expect(one(`${header}\n1001;kari@ex.no;0150;sendt;2026-12-08;14.12.2026;Posten;CT1;https://x.example/1;Jakke;2`)).toEqual({
      number: '1001', email: 'kari@ex.no', postcode: '0150', status: 'sent', ordered: '2026-12-08', expected: '2026-12-14', carrier: 'Posten', tracking: 'CT1', trackingUrl: 'https://x.example/1',
      items: [{ name: 'Jakke', quantity: 2 }],
    });
  });

  it('with columns in any order, and others between them', () => {
    expect(one('navn,Status,e-post,kommentar,nr\nKari,levert,kari@ex.no,"hei, du",1001')).toEqual({ number: '1001', email: 'kari@ex.no', status: 'delivered', items: [] });
  });

  it('knows no header under two columns', () => {
    const all = Object.values(csvHeaders).flatMap((headers) => [...new Set(headers.map(foldWord))]);
    expect(all.filter((header, index) => all.indexOf(header) !== index)).toEqual([]);
    expect(findColumns(['Dato', 'Bestilt', 'Ordered'])).toEqual({ ordered: 2 });
  });

  it.each([
    ['UTF-8', utf8('nr;e-post;vare\n1;a@b.no;Blåbær €')],
    ['UTF-8 with a mark', utf8('\uFEFFnr;e-post;vare\n1;a@b.no;Blåbær €')],
    ['Windows-1252', Uint8Array.from([...utf8('nr;e-post;vare\n1;a@b.no;Bl'), 0xe5, ...utf8('b'), 0xe6, ...utf8('r '), 0x80])],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFnr\te-post\tvare\n1\ta@b.no\tBlåbær €', 'utf16le'))],
  ])('in %s', (_, bytes) => {
    expect(readOrdersCsv(bytes).orders.get('1')?.items).toEqual([{ name: 'Blåbær €', quantity: 1 }]);
  });

  it.each([';', ',', '\t'])('with %p between the cells, quoted or not, whatever the line ends', (delimiter) => {
    const plain = ['ordrenummer', 'e-post', 'vare'].join(delimiter) + '\n' + ['1', 'a@b.no', 'Jakke'].join(delimiter);
    const quoted = plain.split('\n').map((line) => line.split(delimiter).map((cell) => `"${cell}"`).join(delimiter)).join('\n');
    for (const text of [plain, quoted, `${plain}\n`, `\n\n${quoted}\n\n`, `sep=${delimiter}\n${plain}`]) {
      for (const end of ['\n', '\r\n', '\r']) expect(one(text.replaceAll('\n', end))?.items).toEqual([{ name: 'Jakke', quantity: 1 }]);
    }
  });

  it('with line ends, quotes and delimiters within a cell', () => {
    expect(one('nr;e-post;vare\n1;a@b.no;"Jakke; ""Lyngen""\nblå"')?.items).toEqual([{ name: 'Jakke; "Lyngen" blå', quantity: 1 }]);
    expect(one('nr;e-post;vare\n1;a@b.no;5" skjerm')?.items).toEqual([{ name: '5" skjerm', quantity: 1 }]);
  });

  it('with rows of the same number as one order', () => {
    const { orders, faults } = read('nr;e-post;postnr;status;sporing;vare;antall\nFF-1;Kari@ex.no;0150;sendt;;Jakke;1\n2;ola@ex.no;;;;Ski;1\nff-1;kari@EX.no;150;;CT1;Sokker;3\n#FF-1;;;;;Lue;');
    expect(faults).toEqual([]);
    expect(orders.get('FF-1')).toEqual({ number: 'FF-1', email: 'Kari@ex.no', postcode: '0150', status: 'sent', tracking: 'CT1', items: [{ name: 'Jakke', quantity: 1 }, { name: 'Sokker', quantity: 3 }, { name: 'Lue', quantity: 1 }] });
    expect(orders.size).toBe(2);
  });

  it.each([
    [['sendt', 'pakket'], 'packed'], [['pakket', 'sendt'], 'packed'], [['levert', 'levert'], 'delivered'], [['kansellert', 'sendt'], 'sent'], [['sendt', 'kansellert'], 'sent'], [['kansellert', 'refundert'], 'cancelled'], [['Restordre', 'sendt'], 'Restordre'], [['', 'sendt'], 'sent'],
  ])('with rows that are %p as an order that is %s', (states, status) => {
    expect(one(`nr;e-post;status\n${states.map((state) => `1;a@b.no;${state}`).join('\n')}`)?.status).toBe(status);
  });

  it.each([
    ['Mottatt', 'received'], ['under behandling', 'received'], ['Modtaget', 'received'], ['mottagen', 'received'], ['Pakket', 'packed'], ['packad', 'packed'], ['AFSENDT', 'sent'], ['skickad', 'sent'], ['Shipped', 'sent'], ['på väg', 'sent'], ['paa vei', 'sent'],
    ['Klar til henting', 'ready'], ['klar til afhentning', 'ready'], ['klar att hämta', 'ready'], ['Leveret', 'delivered'], ['levererad', 'delivered'], ['annulleret', 'cancelled'], ['Avbeställd', 'cancelled'], ['returneret', 'returned'], ['Återbetald', 'refunded'],
    ['Venter på  leverandør', 'Venter på leverandør'], ['', ''],
  ])('with the state "%s" as %p', (text, status) => {
    expect(one(`nr;e-post;status\n1;a@b.no;${text}`)?.status).toBe(status);
  });

  it.each([
    ['="001001"', '001001'], ["'001001", '001001'], ['1001,00', '1001'], ['#1001', '#1001'], [' 1001 ', '1001'],
  ])('with the number %p as a spreadsheet wrote it', (cell, number) => {
    expect(one(`nr;e-post\n${cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell};a@b.no`)?.number).toBe(number);
  });

  it('is the demo shop\'s, without a fault', () => {
    const { orders, faults } = readOrdersCsv(readFileSync(new URL('../../../faq/orders.csv', import.meta.url)));
    expect(faults).toEqual([]);
    expect(orders.size).toBeGreaterThan(5);
  });
});

describe('a faulty row is told with its line and left out', () => {
  it.each([
    [';a@b.no;;;', 'has no order number'],
    ['Kari;a@b.no;;;', 'has an order number without a digit'],
    ['1,00123E+11;a@b.no;;;', 'has the order number 1,00123E+11, which a spreadsheet has shortened; format the column as text'],
    ['2;kari hos ex.no;;;', 'has an e-mail address without "@", or with more in the cell than the address'],
    ['2;a@b.no, c@d.no;;;', 'has an e-mail address without "@", or with more in the cell than the address'],
    ['2;a@b.no;30.02.2026;;', 'has "30.02.2026" for a day; write it as 2026-12-24 or 24.12.2026'],
    ['2;a@b.no;;to;', 'has "to" for a quantity; write a whole number'],
    ['2;a@b.no;;-1;', 'has "-1" for a quantity; write a whole number'],
    ['2;a@b.no;;;ftp://x', 'has a tracking link that does not begin with https://'],
    ['2;a@b.no;;;;mer', 'has 6 cells under 5 headers; a text with the delimiter in it needs quotation marks around it'],
    ['2;;;;', 'has neither e-mail address nor postcode, so order 2 can be shown to nobody'],
    ['1;ola@ex.no;;;', 'has another e-mail address than the rows before it for order 1'],
  ])('%s', (row, text) => {
    const { orders, faults } = read(`nr;e-post;bestilt;antall;lenke\n1;kari@ex.no;;;\n${row}\n3;per@ex.no;;;`);
    expect(faults).toEqual([{ line: 3, text }]);
    expect([...orders.keys()]).toEqual(['1', '3']);
  });

  it('counts lines as an editor does, over cells with line ends and empty lines', () => {
    const { faults } = read('nr;e-post;vare\n1;a@b.no;"en\nto\ntre"\n\n;x@y.no;\n"2";feil;\n');
    expect(faults.map(({ line }) => line)).toEqual([6, 7]);
  });

  it('takes no row for short that lacks its last cells', () => {
    expect(read('nr;e-post;status;vare\n1;a@b.no\n2;c@d.no;;;;;').faults).toEqual([]);
  });
});

describe('a file as a whole', () => {
  it.each([
    ['navn;sum\nKari;1', 'the orders file has no column for the order number ("ordrenummer") and for a second fact ("e-post" or "postnummer"); its first line has "navn", "sum"'],
    ['ordrenummer;status\n1;sendt', 'the orders file has no column for a second fact ("e-post" or "postnummer"); its first line has "ordrenummer", "status"'],
    ['e-post;status\na@b.no;sendt', 'the orders file has no column for the order number ("ordrenummer"); its first line has "e-post", "status"'],
  ])('that lacks a column is told with what was found', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it.each([['', 'is empty'], ['\n \r\n', 'is empty'], ['\uFEFF', 'is empty'], ['nr;e-post\n1;"a@b.no\n2;c@d.no\n', 'never closed']])('%p cannot be used', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('may hold no orders', () => {
    expect(read('nr;e-post\n').orders.size).toBe(0);
  });

  it('of 50,000 rows is read within a moment, quoted or not', () => {
    const header = 'ordrenummer;e-post;postnummer;status;bestilt;forventet;transportør;sporingsnummer;sporingslenke;vare;antall';
    const rows = Array.from({ length: 50_000 }, (_, index) => `${100_000 + index};kari${index}@example.com;9405;sendt;2026-12-08;14.12.2026;Posten;CT123456785NO;https://sporing.example/CT123456785NO;Skijakke, blå M;1`);
    for (const text of [[header, ...rows].join('\n'), [header, ...rows].map((row) => row.split(';').map((cell) => `"${cell}"`).join(',')).join('\n')]) {
      const started = performance.now();
      expect(read(text).orders.size).toBe(50_000);
      // One second on an idle machine; tests share theirs.
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });
});
