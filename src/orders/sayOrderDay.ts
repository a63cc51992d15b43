import { daysBetween, type Day } from '../base/wallTime.ts';
import type { Language } from '../language/Language.ts';
import type { Phrasebook } from '../language/Phrasebook.ts';

/** The locale in whose way a language's days and lists are written. */
export const localeOf: Readonly<Record<Language, string>> = { nb: 'nb-NO', da: 'da-DK', sv: 'sv-SE', en: 'en-GB' };

// Half a year: nearer days need no year to be understood.
const nearDays = 180;

/** A day as a shop assistant says it: "i morgen", "torsdag 26. november", "26. november 2027". */
export function sayOrderDay(day: Day, today: Day, phrases: Phrasebook, language: Language): string {
  const locale = localeOf[language];
  const away = daysBetween(today, day);
  if (Math.abs(away) <= 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day');
  const written = (parts: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
  return Math.abs(away) <= nearDays
    ? phrases.say('orders.day', { weekday: written({ weekday: 'long' }), date: written({ day: 'numeric', month: 'long' }) })
    : phrases.say('orders.day.far', { date: written({ day: 'numeric', month: 'long', year: 'numeric' }) });
}
