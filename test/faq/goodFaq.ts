import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import type { Faq } from '../../src/faq/Faq.ts';
import type { FaqFile } from '../../src/faq/faqVersion.ts';
import type { Finding } from '../../src/faq/Finding.ts';
import { readFaq } from '../../src/faq/readFaq.ts';

/** A slip of the pen, and what the reader tells of it: `line:column [warning] code | what is wrong | what to write`. */
export interface Slip {
  slip: string;
  written: string;
  told: readonly string[];
}

export const { packs } = readShippedLanguages();

/** A `shop.yaml` without a fault. */
export const goodShop = `format: 1
name: Fjell & Fjord
languages: [nb]
country: NO
timezone: Europe/Oslo
contact: {email: hei@fjord.example, phone: "+47 22 00 00 00"}
locations:
  - id: harstad
    name: Harstad
    address: Storgata 1, 9405 Harstad
    hours: man-fre 10-18
support:
  hours: man-fre 9-16
  reply_within: 2h
orders: {number: ["######"], second: [email, postcode]}
teams: [{id: ski, name: Skiavdelingen}]
facts: {return_days: 30, free_freight_from: 499 kr}
`;

/** An entry that the others may offer. */
export const refundEntry = `
refund-status:
  title: Refusjon
  was: [refund]
  questions: [når får jeg pengene]
  answer: Snart.
`;

/** A topic file with one entry, whose further fields are these. */
export function topicWith(fields: string): string {
  const lines = fields.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
  return `return-policy:\n  title: Retur\n  questions:\n    - Kan jeg returnere?\n${lines.join('\n')}\n`;
}

/** Reads a folder given as texts by path. */
export function readFolder(files: Readonly<Record<string, string>>): { faq?: Faq; findings: Finding[] } {
  const list: FaqFile[] = Object.entries(files).map(([path, text]) => ({ path, text }));
  return readFaq(list, { packs, dialogs: ['order-status', 'start-return'], engine: 'engine-1' });
}

/** Reads a folder that must be without a fault. */
export function goodFaq(files: Readonly<Record<string, string>>): Faq {
  const { faq, findings } = readFolder({ 'shop.yaml': goodShop, ...files });
  if (faq === undefined) throw new TypeError(findings.map(({ text }) => text).join('\n'));
  return faq;
}

/** Findings as the tables write them; the file is named only where it is another than the one expected. */
export function told(findings: readonly Finding[], file: string): string[] {
  return findings.map(({ severity, code, place, text, remedy }) => (
    `${place.file === file ? '' : `${place.file}:`}${place.line}:${place.column} ${severity === 'warning' ? 'warning ' : ''}${code} | ${text} | ${remedy}`
  ));
}
