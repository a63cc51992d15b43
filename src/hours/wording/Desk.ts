import type { WallTime } from '../../base/wallTime.ts';
import type { Schedule } from '../Schedule.ts';
import type { Contact } from '../ShopHours.ts';
import type { Wording } from './Wording.ts';

/** A place whose hours are said: a branch, or the people who answer. */
export interface Desk extends Wording {
  /** Which sentences: *hours* of a shop are kept, *support* answers. */
  kind: 'hours' | 'support';
  schedule: Schedule;
  now: WallTime;
  /** Whom to ask where the hours may differ. */
  contact: Contact;
}
