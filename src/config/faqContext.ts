import { dialogIds } from '../../dialogs/dialogIds.ts';
import type { FaqContext } from '../faq/readFaq.ts';
import type { ShippedLanguages } from './readShippedLanguages.ts';

/** What every FAQ is read with. */
export function faqContext({ packs, id }: ShippedLanguages): FaqContext {
  return { packs, dialogs: dialogIds, engine: id };
}
