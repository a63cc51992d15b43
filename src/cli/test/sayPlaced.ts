import { sayPlace } from '../../faq/checking/entriesOf.ts';
import type { Blame } from './blame.ts';

/** What decided, and where it stands: `its keyword "retur*" (faq/nb/returns.yaml:14)`. */
export function sayPlaced({ cause, place }: Blame, folder: string): string {
  return place === undefined ? cause : `${cause} (${folder}/${sayPlace(place)})`;
}
