import type { Day, WallTime } from '../../base/wallTime.ts';
import { minutesPerDay } from '../minutesPerDay.ts';
import { openAt } from '../openAt.ts';
import type { DayHours } from '../Schedule.ts';
import { capitalise } from './capitalise.ts';
import type { Desk } from './Desk.ts';
import { minutesBetween } from './minutesBetween.ts';
import { sayOn } from './sayDay.ts';
import { sayMoment } from './sayMoment.ts';
import { saySpans } from './sayTime.ts';

/** Below so many minutes the closing is counted down. */
export const soon = 60;

/**
 * The hours of one day in one to three sentences: "Lørdag 19. desember har vi åpent 10–16.", "Søndag 20. desember er det stengt. Vi åpner
 * igjen mandag kl. 10."
 * @param named what the question called the day; else what it is called anyway
 */
export function sayDayHours(day: Day, desk: Desk, named?: string): string {
  const { kind, phrases, schedule, now } = desk;
  const hours = schedule.on(day);
  const on = sayOn(day, now.day, named ?? hours.named, desk);
  const isPast = day < now.day || (day === now.day && isOver(hours, now, desk));
  const values = { day: on, hours: saySpans(hours.spans, desk) };
  const isOpen = hours.spans.length > 0;
  if (day < now.day) return capitalise(phrases.say(isOpen ? `${kind}.day.was.open` : `${kind}.day.was.closed`, values));
  const sentences = [phrases.say(isOpen ? (isPast ? `${kind}.day.was.open` : `${kind}.day.open`) : `${kind}.day.closed`, values)];
  if (!isOpen || isPast) sentences.push(...sayReopening(day, desk));
  else if (day === now.day) sentences.push(...sayClosingSoon(desk));
  if (hours.mayDiffer && !isPast) sentences.push(sayDiffers(desk, 'hours.differ'));
  return sentences.map(capitalise).join(' ');
}

function isOver({ spans }: DayHours, now: WallTime, { schedule }: Desk): boolean {
  const last = spans.at(-1);
  return last !== undefined && last.to <= now.minute && !openAt(schedule, now).open;
}

/** "Vi åpner igjen mandag kl. 10."; nothing when no opening is near. */
export function sayReopening(day: Day, { kind, phrases, schedule, now, words }: Desk): string[] {
  // From the last minute of a day on, an opening at its midnight is still to come.
  const state = openAt(schedule, day === now.day ? now : { day, minute: minutesPerDay - 1 });
  const next = state.open ? undefined : state.next;
  return next === undefined ? [] : [phrases.say(`${kind}.reopens`, { when: sayMoment(next, now.day, { phrases, words }) })];
}

function sayClosingSoon({ kind, phrases, schedule, now }: Desk): string[] {
  const state = openAt(schedule, now);
  const left = state.open ? minutesBetween(now, state.until) : soon;
  return left < soon ? [phrases.say(`${kind}.closes`, { count: left })] : [];
}

/** A word of caution, with the contact that the shop has. */
export function sayDiffers({ phrases, contact }: Desk, key: 'hours.differ' | 'hours.differ.some'): string {
  if (contact.phone !== undefined) return phrases.say(`${key}.phone`, { phone: contact.phone });
  if (contact.email !== undefined) return phrases.say(`${key}.email`, { email: contact.email });
  return contact.web === undefined ? phrases.say(key) : phrases.say(`${key}.web`, { web: contact.web });
}
