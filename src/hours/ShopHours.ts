import type { Language } from '../language/Language.ts';
import type { LocalText } from '../language/localText.ts';
import type { ReplyTime } from './ReplyTime.ts';
import type { Schedule } from './Schedule.ts';

/** How a shop is reached; whom to ask where the hours may differ. */
export interface Contact {
  email?: string;
  phone?: string;
  web?: string;
}

/** A branch, as far as its hours go. */
export interface OpenPlace {
  id: string;
  name: LocalText;
  phone?: string;
  schedule: Schedule;
}

/** A shop, as far as its hours go. */
export interface ShopHours {
  languages: readonly Language[];
  contact: Contact;
  locations: readonly OpenPlace[];
  support: { schedule: Schedule; replyWithin: ReplyTime };
}
