import type { DayNumber } from '../base/dayNumber.ts';
import type { Country } from '../base/Country.ts';
import { buildOsm } from './buildOsm.ts';
import { createOsmHours, type OsmHours } from './createOsmHours.ts';
import { findMentions } from './findMentions.ts';
import type { HoursProblem } from './HoursProblem.ts';
import { holidayDay, type HoursWords } from './hoursWordsOf.ts';
import { minutesPerDay } from './minutesPerDay.ts';
import { parseHours } from './parseHours.ts';
import { sayMinute } from './sayMinute.ts';

/** The hours of an ordinary week, which may have their own word on holidays. */
export interface WeeklyHours extends OsmHours {
  /** Whether the text itself says what holds on public holidays. */
  holidays: boolean;
  /** Whether it says what holds on this very day, by its date. */
  mentions(day: DayNumber): boolean;
}

const osmWord = /^(Mo|Tu|We|Th|Fr|Sa|Su|PH|off|closed|open|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|easter|days?)$/;
const osmSpan = /(\d{1,2}:\d{2})\s*-\s*(\d{1,2}):(\d{2})/g;

/** Reads hours in words or in OpenStreetMap's syntax. */
export function readWeekly(text: string, words: HoursWords, country: Country): { weekly?: WeeklyHours; problems: HoursProblem[] } {
  const inOsm = isOsm(text);
  if (inOsm && /\d:\d/.test(text)) return readOsm(text, country);
  const { rules, problems, always } = parseHours(text, words);
  if (problems.some(({ severity }) => severity === 'fault')) {
    // Syntax that has no like in words: "Su[1] 12-16", "week 1-53/2".
    const asOsm = inOsm ? readOsm(text, country) : undefined;
    return asOsm?.weekly === undefined ? { problems } : asOsm;
  }
  const nights = rules.some(({ spans }) => spans.some(({ to }) => to > minutesPerDay));
  const hours = createOsmHours(always ? '24/7' : buildOsm(rules), country, nights);
  const holidays = always || rules.some(({ days }) => days.includes(holidayDay));
  return { weekly: { ...hours, holidays, mentions: () => always }, problems };
}

function isOsm(text: string): boolean {
  const found = text.match(/\p{L}+/gu) ?? [];
  return found.length > 0 && found.every((word) => osmWord.test(word)) && !/["+]/.test(text);
}

function readOsm(text: string, country: Country): { weekly?: WeeklyHours; problems: HoursProblem[] } {
  try {
    const problems = findNights(text);
    const hours = createOsmHours(text, country, problems.length > 0);
    return { weekly: { ...hours, holidays: /\bPH\b/.test(text), mentions: findMentions(text) }, problems };
  } catch (error) {
    // The library throws texts: "Mo-Fr 09:75 <--- (Minutes are greater than 59.)".
    const [read = '', reason = ''] = String(error).split(' <--- ');
    return {
      problems: [{
        severity: 'fault', code: 'hours.unreadable', offset: Math.max(0, Math.min(text.length - 1, read.length - 1)),
        text: `These hours cannot be read${reason === '' ? '' : `: ${reason.replace(/^\(|\)$/g, '').replace(/\.$/, '')}`}`,
        remedy: 'Write them as in: Mo-Fr 10:00-18:00; Sa 10:00-16:00; PH off',
      }],
    };
  }
}

function findNights(text: string): HoursProblem[] {
  return [...text.matchAll(osmSpan)].flatMap((match): HoursProblem[] => {
    const [from = '', hour, minute] = [match[1], match[2], match[3]];
    const [fromHour, fromMinute] = from.split(':').map(Number);
    const begin = (fromHour ?? 0) * 60 + (fromMinute ?? 0);
    const end = Number(hour) * 60 + Number(minute);
    const night = end > minutesPerDay ? end - minutesPerDay : end;
    if ((end > begin && end <= minutesPerDay) || end === 0) return [];
    return [{
      severity: 'warning', code: 'hours.over-midnight', offset: match.index,
      text: `These hours pass midnight: open from ${sayMinute(begin)} until ${sayMinute(night)} the next day`,
      remedy: 'If that is not meant, write the later time last and count to 24: 10:00-18:00',
    }];
  });
}
