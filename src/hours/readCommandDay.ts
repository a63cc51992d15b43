import type { Day } from '../base/wallTime.ts';
import { findDates, type FindDatesOptions } from '../language/dates/findDates.ts';

/** Small words that may stand around a day at a command. */
const around = /^(?:på|den|d\.?|on|the)?\s*$/i;

/** Reads the DAY of `skranke closed` and `skranke open`: "i morgen", "fredag", "2026-12-24", "24.12."; undefined when that is no single day. */
export function readCommandDay(text: string, options: FindDatesOptions): Day | undefined {
  const [found, ...more] = findDates(text, options);
  if (found === undefined || more.length > 0 || found.from !== found.to) return undefined;
  const at = text.indexOf(found.text);
  const rest = text.slice(at + found.text.length).trim();
  return around.test(text.slice(0, at)) && (rest === '' || rest === '.') ? found.from : undefined;
}
