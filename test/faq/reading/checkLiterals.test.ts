import { describe, expect, it } from '@jest/globals';
import { goodShop, readFolder, told, topicWith } from '../goodFaq.ts';

const shop = goodShop
  .replace(', phone: "+47 22 00 00 00"', ', phone: "+47 22 00 00 00", web: "https://www.fjord.example"')
  .replace('10-18\n', '10-18\n    phone: 77 00 00 01\n    map: https://kart.example/harstad\n')
  .replace('Skiavdelingen}', 'Skiavdelingen, email: ski@fjord.example}')
  .replace('499 kr', '499 kr, delivery_days: 2–4 virkedager, discount: 10 %, opening: "10:00", tax: "1.5 (mva)", law: "https://lov.example/angrerett"');
const warnings = (answer: string) => told(readFolder({ 'shop.yaml': shop, 'nb/a.yaml': topicWith(`answer: |\n  ${answer.replaceAll('\n', '\n  ')}`) }).findings, 'nb/a.yaml')
  .map((line) => line.split(' | ').slice(0, 2).join(' | '));

describe('what an answer repeats', () => {
  it.each([
    'Ring +47 22 00 00 00 eller 22000000, på tlf. 22 00 00 00.', 'Butikken: 77 00 00 01, 0047 77000001', 'Skriv til hei@fjord.example eller Ski@Fjord.example!',
    'Se https://fjord.example/retur, www.fjord.example og fjord.example.', 'Kart: https://kart.example/noe-annet', 'Les [loven](https://www.forbrukertilsynet.no).',
    'Du har 30 dager', 'Fri frakt over 1499 kr', 'Ordre 123456 fra 24.12.2026 kl. 10.30', 'Org.nr. 912 345 678', 'Det koster 1 000 000 kroner', 'Ring {{contact.phone}} eller skriv til {{contact.email}}', 'Størrelse 38-39-40', 'dvs. i.e. osv. kl.10', '9405 Harstad', 'Se lov.example/angrerett',
  ])('is fine when shop.yaml knows it, or it is nothing of the kind: %s', (answer) => {
    expect(warnings(answer)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['a phone number', 'Ring 22 00 00 01', '6:10 warning contact.literal | The phone number "22 00 00 01" is not in shop.yaml'],
    ['a phone number behind its word', 'Tlf: 22000001.', '6:10 warning contact.literal | The phone number "22000001" is not in shop.yaml'],
    ['a foreign phone number', 'Call +46 8 123 456 78', '6:10 warning contact.literal | The phone number "+46 8 123 456 78" is not in shop.yaml'],
    ['a Swedish phone number', 'Ring 08-123 456 78 nu', '6:10 warning contact.literal | The phone number "08-123 456 78" is not in shop.yaml'],
    ['a short phone number', 'Ring oss på 02020', '6:17 warning contact.literal | The phone number "02020" is not in shop.yaml'],
    ['an e-mail address', 'Skriv til post@fjord.example.', '6:15 warning contact.literal | The e-mail address "post@fjord.example" is not in shop.yaml'],
    ['a web address', 'Se https://fjordbutikken.example/x', '6:8 warning contact.literal | The web address "https://fjordbutikken.example/x" is not in shop.yaml'],
    ['a bare web address', 'Se fjell.no!', '6:8 warning contact.literal | The web address "fjell.no" is not in shop.yaml'],
    ['a link to what is nearly the shop', '[Oss](https://fjort.example)', '6:11 warning contact.literal | The web address "https://fjort.example" is not in shop.yaml'],
    ['a fact', 'Fri frakt over 499 kr!', '6:20 warning facts.literal | "499 kr" is the fact "free_freight_from" in shop.yaml'],
    ['a fact with another blank', 'Fri frakt over 499\u00a0KR!', '6:20 warning facts.literal | "499 KR" is the fact "free_freight_from" in shop.yaml'],
    ['a fact in a later line', 'Hei\n\nDet tar **2–4 virkedager**.', '8:15 warning facts.literal | "2–4 virkedager" is the fact "delivery_days" in shop.yaml'],
    ['a fact with a sign', 'Rabatten er 10 %.', '6:17 warning facts.literal | "10 %" is the fact "discount" in shop.yaml'],
    ['a fact with signs of regular expressions', 'Avgift 1.5 (mva)', '6:12 warning facts.literal | "1.5 (mva)" is the fact "tax" in shop.yaml'],
  ])('is told when it is %s that shop.yaml should say', (_, answer, expected) => {
    expect(warnings(answer)).toEqual([expected]);
  });

  it('is told at its own place in the line under a public comment, too', () => {
    const { findings } = readFolder({ 'shop.yaml': shop, 'nb/a.yaml': topicWith('answer: Ja.\npublic: Ring 22 00 00 01') });
    expect(told(findings, 'nb/a.yaml')).toEqual(['6:16 warning contact.literal | The phone number "22 00 00 01" is not in shop.yaml | Write {{contact.phone}} if the shop\'s own is meant; if it is another\'s, make it a fact in shop.yaml']);
  });
});
