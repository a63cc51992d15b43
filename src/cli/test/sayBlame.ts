import { sayPlace } from '../../faq/checking/entriesOf.ts';
import type { Blame } from './blame.ts';

/** What decided, and where it stands: `because of its keyword "retur*" (faq/nb/returns.yaml:14)`; nothing where nothing did. */
export function sayBlame(found: Blame | undefined, folder: string): string | undefined {
  if (found === undefined) return undefined;
  const { cause, place } = found;
  return `because of ${cause}${place === undefined ? '' : ` (${folder}/${sayPlace(place)})`}`;
}
