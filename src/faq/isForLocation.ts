import type { Entry } from './Entry.ts';

/** Whether an entry is true of a branch. When none is named or known it is: its answer is then headed by the branch's name. */
export function isForLocation({ locations }: Pick<Entry, 'locations'>, location: string | undefined): boolean {
  return locations.length === 0 || location === undefined || locations.includes(location);
}
