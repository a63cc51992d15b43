import type { Day } from '../base/wallTime.ts';
import type { Entry } from './Entry.ts';

/** Whether an entry exists on a day: both ends of `valid` are included. */
export function isValidOn({ valid }: Pick<Entry, 'valid'>, day: Day): boolean {
  return (valid?.from === undefined || valid.from <= day) && (valid?.until === undefined || day <= valid.until);
}
