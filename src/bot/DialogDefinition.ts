import type { Dialog } from 'botbuilder-dialogs';
import type { Shop } from '../faq/Shop.ts';
import type { OrderLookup } from '../orders/OrderLookup.ts';

/** What dialogs reach outside the conversation with. */
export interface DialogServices {
  /** Absent where the shop has given no orders. */
  orders?: OrderLookup;
}

/** A dialog as `dialogs/` offers it to the bot. Entries of the FAQ name it by its id. */
export interface DialogDefinition {
  /** Public: stands in `dialog:` of FAQ entries. */
  id: string;
  create(services: DialogServices): Dialog;
  /**
   * Whether a text can be an answer to what the dialog asks. What cannot, and is clearly another question, is answered first;
   * then the dialog asks again.
   */
  expects(text: string, shop: Shop): boolean;
  /** Whether a text by itself begins the dialog where nothing else was understood: an order number that nobody asked for. */
  begins?(text: string, shop: Shop): boolean;
  /**
   * Tries that led nowhere, in the state of the open dialog. They are handed to the next `beginDialog` as `{ tries }`, so that leaving and
   * coming back gives no new ones.
   */
  triesIn(state: unknown): number;
}
