import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** The time zone of a shop, also while its FAQ has faults: the log must be readable then too. UTC where none is to be found. */
export function shopTimeZone(faqFolder: string): string {
  try {
    const zone = parseDocument(readFileSync(join(faqFolder, 'shop.yaml'), 'utf8'), { schema: 'failsafe' }).get('timezone');
    return typeof zone === 'string' && isZone(zone) ? zone : 'UTC';
  } catch {
    return 'UTC';
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
