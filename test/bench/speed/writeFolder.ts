import { join } from 'node:path';
import { languages } from '../../../src/language/Language.ts';
import type { Topic } from '../../../src/matching/Reader.ts';
import { writeText } from '../../support/aShopFolder.ts';

const shop = `format: 1
name: Fjell & Fjord
languages: [nb, da, sv, en]
country: NO
timezone: Europe/Oslo
contact: {email: hei@example.com}
locations: [{id: harstad, name: Harstad, address: "Storgata 1", hours: man-fre 10-18}]
support: {hours: man-fre 9-16, reply_within: 2h}
`;

/** Writes topics as a shop has them. */
export function writeFolder(folder: string, topics: readonly Topic[]): void {
  writeText(join(folder, 'shop.yaml'), shop);
  for (const language of languages) {
    writeText(join(folder, language, 'topics.yaml'), topics.filter((topic) => topic.language === language).map(({ id, label, questions }, i) =>
      `${id}:\n  title: ${JSON.stringify(label)}\n  button: B${i}\n  questions:\n${questions.map((text) => `    - ${JSON.stringify(text)}\n`).join('')}  answer: Svar ${i}\n`).join(''));
  }
}
