import type { Country } from '../base/Country.ts';
import type { Schedule } from '../hours/Schedule.ts';
import type { ReplyTime } from '../hours/ReplyTime.ts';
import type { Language } from '../language/Language.ts';
import type { LocalText } from '../language/localText.ts';
import type { PlacedText } from './Entry.ts';
import type { Place } from './Finding.ts';

/** A branch that customers can visit. */
export interface Location {
  id: string;
  name: LocalText;
  /** What else customers call it, over all languages. */
  also: readonly string[];
  address: LocalText;
  phone?: string;
  map?: string;
  schedule: Schedule;
  /** Where its hours are written. */
  place?: Place;
}

/** When people answer, and how soon. */
export interface Support {
  schedule: Schedule;
  replyWithin: ReplyTime;
  /** Where its hours are written. */
  place?: Place;
}

/** A group of staff that a conversation can be given to. */
export interface Team {
  id: string;
  name: LocalText;
  email?: string;
}

/** What is true of the shop in every language: `faq/shop.yaml`. */
export interface Shop {
  name: LocalText;
  /** The first is the default. */
  languages: readonly [Language, ...Language[]];
  country: Country;
  /** An IANA zone: `Europe/Oslo`. */
  timeZone: string;
  contact: { email?: string; phone?: string; web?: string };
  locations: readonly Location[];
  support: Support;
  orders: {
    /** Shapes of an order number: `#` is a digit, everything else itself. */
    number: readonly string[];
    /** What proves that an order is the customer's. */
    second: readonly ('email' | 'postcode')[];
  };
  teams: readonly Team[];
  facts: Readonly<Record<string, PlacedText & { value: LocalText }>>;
  look: { colour?: string; logo?: string };
}
