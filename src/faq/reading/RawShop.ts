import type { Language } from '../../language/Language.ts';
import type { Place } from '../Finding.ts';
import type { Shop } from '../Shop.ts';

/** What could be read of `shop.yaml`. What is absent is not known, and nothing is held against it. */
export interface RawShop {
  /** Present when nothing was wrong. */
  shop?: Shop;
  /** With the place of each in the list. */
  languages?: ReadonlyMap<Language, Place>;
  /** Ids. */
  locations?: ReadonlySet<string>;
  teams?: ReadonlySet<string>;
  /** Names of the facts. */
  facts?: ReadonlySet<string>;
  /** Which of e-mail, phone and web the shop gives. */
  contact?: ReadonlySet<string>;
}
