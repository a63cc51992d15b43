import type { Instant } from './Clock.ts';

/** Makes UUIDs of version 7: unique everywhere, and later ones sort after earlier ones. */
export interface Ids {
  next(at: Instant): string;
}
