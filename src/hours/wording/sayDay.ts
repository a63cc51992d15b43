import { calendarDateOf, numberOfDay, weekdayOfNumber, type DayNumber } from '../../base/dayNumber.ts';
import type { Day } from '../../base/wallTime.ts';
import type { Wording } from './Wording.ts';

/** From so many days ahead, and for any day that is past by as much, the year is said. */
const aYearOrSo = 300;

/** "lørdag". */
export function sayWeekday(day: DayNumber, { words }: Wording): string {
  return words.weekdays[weekdayOfNumber(day) - 1]?.say ?? '';
}

function sayMonth(month: number, { words }: Wording): string {
  return words.months[month - 1]?.say ?? '';
}

/** "lørdag 19. desember", with the year where it could be another. */
export function sayDate(day: Day, today: Day, wording: Wording, weekday = sayWeekday(numberOfDay(day), wording)): string {
  const number = numberOfDay(day);
  const { date, month, year } = calendarDateOf(number);
  const isFar = Math.abs(number - numberOfDay(today)) > aYearOrSo;
  return wording.phrases.say(isFar ? 'day.date.year' : 'day.date', { weekday, number: date, month: sayMonth(month, wording), year });
}

/** How a day is called: by its date, and by its name beside it where the date does not hold that. */
interface Called {
  date: string;
  name?: string;
}

/** "langfredag 26. mars" is one; "julaften" stands beside "torsdag 24. desember"; "1. mai" says no more than its date. */
function callDay(day: Day, today: Day, named: string | undefined, wording: Wording): Called {
  const names: Readonly<Partial<Record<string, { say: string }>>> = wording.words.named;
  const name = named === undefined ? undefined : names[named]?.say;
  const date = sayDate(day, today, wording);
  if (name === undefined || date.includes(name)) return { date };
  const weekday = sayWeekday(numberOfDay(day), wording);
  return name.toLowerCase().includes(weekday.toLowerCase()) ? { date: sayDate(day, today, wording, name) } : { date, name };
}

/** A day at the head of a line: "Julaften, torsdag 24. desember", not yet with its capital. */
export function sayHeading(day: Day, today: Day, named: string | undefined, wording: Wording): string {
  const { date, name } = callDay(day, today, named, wording);
  const near = sayNear(day, today, wording);
  const whole = name === undefined ? date : wording.phrases.say('day.named', { name, date });
  return near === undefined ? whole : wording.phrases.say('day.named', { name: near, date: whole });
}

/** A day as a sentence says when: "i dag", "lørdag 19. desember", "on Christmas Eve, Thursday 24 December". */
export function sayOn(day: Day, today: Day, named: string | undefined, wording: Wording): string {
  const { phrases } = wording;
  const { date, name } = callDay(day, today, named, wording);
  const near = sayNear(day, today, wording);
  if (near !== undefined) return name === undefined ? near : phrases.say('day.named.near', { day: near, name });
  return name === undefined ? phrases.say('day.on', { date }) : phrases.say('day.named.on', { name, date });
}

/** "i dag", "i morgen", "i går". */
function sayNear(day: Day, today: Day, { phrases }: Wording): string | undefined {
  const ahead = numberOfDay(day) - numberOfDay(today);
  if (ahead === 0) return phrases.say('day.today');
  if (ahead === 1) return phrases.say('day.tomorrow');
  return ahead === -1 ? phrases.say('day.yesterday') : undefined;
}

/** "24.–26. desember", "28. desember – 3. januar"; a single day as in {@link sayHeading}. */
export function sayDays(from: Day, to: Day, today: Day, wording: Wording): string {
  if (from === to) return sayHeading(from, today, undefined, wording);
  const { phrases } = wording;
  const [first, last] = [calendarDateOf(numberOfDay(from)), calendarDateOf(numberOfDay(to))];
  if (first.month === last.month && first.year === last.year) {
    return phrases.say('day.span.month', { from: first.date, to: last.date, month: sayMonth(first.month, wording) });
  }
  return phrases.say('day.span', {
    from: phrases.say('day.short', { number: first.date, month: sayMonth(first.month, wording) }),
    to: phrases.say('day.short', { number: last.date, month: sayMonth(last.month, wording) }),
  });
}
