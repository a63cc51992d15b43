import type { Entry } from '../Entry.ts';

/** Whether there is a day and a branch at which both entries exist: only then can one take the other's customers. */
export function coincide(a: Entry, b: Entry): boolean {
  const days = (a.valid?.from ?? '') <= (b.valid?.until ?? '9999') && (b.valid?.from ?? '') <= (a.valid?.until ?? '9999');
  const places = a.locations.length === 0 || b.locations.length === 0 || a.locations.some((location) => b.locations.includes(location));
  return days && places;
}
