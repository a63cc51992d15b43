import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scenarioFaq } from './scenarioFaq.ts';

/** Writes the scenario FAQ and an orders file into a folder, as a shop has them: `faq/` in it. */
export function aShopFolder(folder: string): string {
  for (const { path, text } of scenarioFaq) writeText(join(folder, 'faq', path), text);
  writeText(join(folder, 'faq/orders.csv'), 'number;email;postcode;status;item;quantity\n123456;kari@example.com;9405;sent;Skijakke;1\n');
  return folder;
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
