import type { Instant } from '../base/Clock.ts';
import type { Shop } from '../faq/Shop.ts';
import type { Language } from '../language/Language.ts';
import type { Phrasebook } from '../language/Phrasebook.ts';

/** What a dialog may use in a turn; found in `context.turnState` under {@link dialogTurnKey}. */
export interface DialogTurn {
  shop: Shop;
  language: Language;
  phrases: Phrasebook;
  now: Instant;
}

export const dialogTurnKey = Symbol('DialogTurn');

/** How a dialog ends: what it passes to `dc.endDialog`. */
export type DialogOutcome =
  /** The customer got what they came for. */
  | { ended: 'solved' }
  /** The customer said they want no more of it. */
  | { ended: 'left' }
  /** A person has to go on; `about` is a line for the staff. */
  | { ended: 'person'; about: string };
