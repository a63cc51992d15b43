import { join } from 'node:path';
import { writeText } from './aShopFolder.ts';

/** Writes a FAQ of one language and three entries into a folder, in which there is nothing to find fault with: it is quickly learnt. */
export function aTinyShop(folder: string): string {
  writeText(join(folder, 'faq/shop.yaml'), [
    'format: 1', 'name: Fjell & Fjord', 'languages: [nb]', 'country: NO', 'timezone: Europe/Oslo', 'contact: {email: hei@fjord.example}',
    'locations: [{id: harstad, name: Harstad, address: "Storgata 1", hours: man-fre 10-18; helligdager stengt}]',
    'support: {hours: man-fre 9-16; helligdager stengt, reply_within: 2h}', '',
  ].join('\n'));
  writeText(join(folder, 'faq/nb/shop.yaml'), [
    'opening-hours:', '  title: Åpningstider', '  questions: [når åpner dere, når stenger dere]', '  answer: "{{hours.asked}}"',
    'wax:', '  title: Skismøring', '  questions: [kan dere smøre ski, hva koster smøring]', '  answer: Ja.',
    'gift:', '  title: Gavekort', '  questions: [selger dere gavekort, hvor lenge varer et gavekort]', '  answer: Ja visst.', '',
  ].join('\n'));
  return folder;
}
