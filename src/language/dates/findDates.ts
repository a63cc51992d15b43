import { dayOfNumber, numberOfDay } from '../../base/dayNumber.ts';
import type { WallTime } from '../../base/wallTime.ts';
import type { Country } from '../../base/Country.ts';
import type { Language } from '../Language.ts';
import { combineItems } from './combineItems.ts';
import type { FoundDate } from './FoundDate.ts';
import { prepareScan } from './prepareScan.ts';
import { readItems } from './readItems.ts';
import { tokenize } from './tokenize.ts';
import { vocabularyOf, type DayPacks } from './vocabularyOf.ts';

/** More days than an answer can speak of. */
const most = 20;

/** What dates are read with. */
export interface FindDatesOptions {
  /** The shop's wall time: what "tomorrow" counts from. */
  now: WallTime;
  /** Whose Mother's Day and midsummer. */
  country: Country;
  packs: DayPacks;
  /** The language of the message, if known: decides where a word is a day in one language and something else in another. */
  language?: Language;
}

/**
 * The days a message speaks of, in its order, each stretch once. Every language is read whatever the message is in.
 *
 * A date without a year is the next that comes, today included; a bare weekday is the next such day, today included, and
 * "neste fredag" the nearest after today. "Next week" is Monday to Sunday; "neste helg" the weekend of next week. Days that follow
 * on each other ("lørdag og søndag") are one stretch. Takes time in proportion to the text's length.
 */
export function findDates(text: string, { now, country, packs, language }: FindDatesOptions): FoundDate[] {
  const tokens = tokenize(text);
  const today = numberOfDay(now.day);
  const scan = prepareScan(tokens, vocabularyOf(packs), { today, country, language });
  const found: FoundDate[] = [];
  for (const { start, end, resolve, named } of combineItems(scan, readItems(scan))) {
    const span = resolve(today);
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (span === undefined || first === undefined || last === undefined) continue;
    const [from, to] = [dayOfNumber(span.from), dayOfNumber(span.to)];
    const known = found.find((date) => date.from === from && date.to === to);
    if (known === undefined) found.push({ from, to, text: text.slice(first.start, last.end), ...(named !== undefined && { named }) });
    else if (named !== undefined) known.named ??= named;
    if (found.length === most) break;
  }
  return found;
}
