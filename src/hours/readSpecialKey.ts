import { calendarDateOf, isCalendarDate, toDayNumber, type DayNumber } from '../base/dayNumber.ts';
import type { Country } from '../base/Country.ts';
import type { DayPacks } from '../language/dates/vocabularyOf.ts';
import { namedDayIn } from '../language/days/nextNamedDay.ts';
import { namesOfDays } from '../language/days/namesOfDays.ts';
import { foldWord } from '../language/dates/foldWord.ts';
import { languages as everyLanguage, type Language } from '../language/Language.ts';
import type { HoursProblem } from './HoursProblem.ts';
import { specialFaults } from './specialFaults.ts';

/** The days that a key under `special` stands for. */
export interface SpecialDays {
  /** Lower goes before higher where two lines hold the same day: a date, a stretch of dates, a day of every year, a stretch of every year. */
  rank: number;
  holds(day: DayNumber): boolean;
}

/** What special days are read with. */
export interface SpecialContext {
  languages: readonly Language[];
  country: Country;
  packs: DayPacks;
}

/** A date, of every year where it has none. */
export interface ReadDate {
  month: number;
  date: number;
  year?: number;
}

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const yearly = /^(\d{1,2})-(\d{1,2})$/;
const ours = /^(\d{1,2})[./] ?(\d{1,2})(?:[./] ?(\d{4}))?\.?$/;
const between = /\s*\/\s*(?=\d{1,4}-)|\s+[-–—]\s+|\s*[–—]\s*|(?<=\d[./]\d{1,2}\.?|\.\d{4})\s*-\s*(?=\d{1,2}[./])/;

/** Reads a date, a span `A/B`, a yearly `12-24`, or a day by its name in one of the shop's languages. */
export function readSpecialKey(key: string, context: SpecialContext): { days?: SpecialDays; problems: HoursProblem[] } {
  const text = key.trim();
  const written = readWrittenDate(text, context);
  if (written === undefined && (!/\d/.test(text) || /\p{L}{3}/u.test(text))) return readName(key, context);
  if (written !== undefined) return isPossible(written) ? { days: single(written), problems: [] } : { problems: [specialFaults.impossible(key, text, written)] };
  const [first = '', second, ...more] = text.split(between);
  const [from, to] = [readDate(first), second === undefined ? undefined : readDate(second)];
  if (from === undefined || more.length > 0 || (second !== undefined && to === undefined)) return { problems: [specialFaults.unknownKey(key, namesOfDays(context.packs, context.languages).names)] };
  for (const [typed, part] of [[first, from], [second ?? '', to]] as const) {
    if (part !== undefined && !isPossible(part)) return { problems: [specialFaults.impossible(key, typed, part)] };
  }
  return to === undefined ? { days: single(from), problems: [] } : span(key, from, to);
}

/** 29 February is a day of some years. */
const leapYear = 2024;
const isPossible = (date: ReadDate): boolean => isCalendarDate({ year: leapYear, ...date });

function readDate(text: string): ReadDate | undefined {
  const iso = isoDate.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), date: Number(iso[3]) };
  const everyYear = yearly.exec(text);
  if (everyYear !== null) return { month: Number(everyYear[1]), date: Number(everyYear[2]) };
  const own = ours.exec(text);
  if (own === null) return undefined;
  return { month: Number(own[2]), date: Number(own[1]), ...(own[3] !== undefined && { year: Number(own[3]) }) };
}

/** "17. mai", "24. desember 2026". */
function readWrittenDate(text: string, { languages, packs }: SpecialContext): ReadDate | undefined {
  const [, date, name = '', year] = /^(\d{1,2})\.? ?(\p{L}+)\.?(?: (\d{4}))?$/u.exec(text) ?? [];
  if (date === undefined) return undefined;
  const folded = foldWord(name);
  for (const language of [...languages, ...everyLanguage]) {
    const month = packs[language].days.months.findIndex(({ say, short }) => [say, ...short].some((form) => foldWord(form) === folded));
    if (month >= 0) return { month: month + 1, date: Number(date), ...(year !== undefined && { year: Number(year) }) };
  }
  return undefined;
}

function single({ year, month, date }: ReadDate): SpecialDays {
  if (year !== undefined) {
    const only = toDayNumber({ year, month, date });
    return { rank: 0, holds: (day) => day === only };
  }
  return { rank: 2, holds: (day) => { const own = calendarDateOf(day); return own.month === month && own.date === date; } };
}

function span(key: string, from: ReadDate, to: ReadDate): { days?: SpecialDays; problems: HoursProblem[] } {
  if ((from.year === undefined) !== (to.year === undefined)) return { problems: [specialFaults.mixed(key)] };
  if (from.year === undefined || to.year === undefined) {
    const [first, last] = [from.month * 100 + from.date, to.month * 100 + to.date];
    return {
      problems: [],
      days: { rank: 3, holds: (day) => {
        const { month, date } = calendarDateOf(day);
        const own = month * 100 + date;
        return first <= last ? own >= first && own <= last : own >= first || own <= last;
      } },
    };
  }
  const [first, last] = [toDayNumber({ ...from, year: from.year }), toDayNumber({ ...to, year: to.year })];
  return last < first ? { problems: [specialFaults.reversed(key)] } : { problems: [], days: { rank: 1, holds: (day) => day >= first && day <= last } };
}

function readName(key: string, { languages, country, packs }: SpecialContext): { days?: SpecialDays; problems: HoursProblem[] } {
  const year = /[ ,]+(\d{4})$/.exec(key.trim())?.[1];
  const name = year === undefined ? key : key.trim().slice(0, -4);
  const id = namesOfDays(packs, languages).find(name);
  if (id === undefined) return { problems: [specialFaults.unknownKey(key, namesOfDays(packs, languages).names)] };
  const known = namedDayIn(id, leapYear, country);
  if (known === undefined) return { problems: [specialFaults.nowhere(key)] };
  const isDay = known.from === known.to;
  const rank = (isDay ? 2 : 3) - (year === undefined ? 0 : 2);
  return {
    problems: [],
    days: { rank, holds: (day) => {
      const own = calendarDateOf(day).year;
      // A stretch may have begun in the year before.
      return (year === undefined ? [own - 1, own] : [Number(year)]).some((candidate) => {
        const days = namedDayIn(id, candidate, country);
        return days !== undefined && day >= days.from && day <= days.to;
      });
    } },
  };
}
