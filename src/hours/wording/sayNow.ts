import { minutesPerDay } from '../minutesPerDay.ts';
import { openAt } from '../openAt.ts';
import type { Desk } from './Desk.ts';
import { minutesBetween } from './minutesBetween.ts';
import { sayOn } from './sayDay.ts';
import { soon } from './sayDayHours.ts';
import { sayMoment } from './sayMoment.ts';
import { sayClock } from './sayTime.ts';

/** Open so long that nobody asks until when. */
const always = 7 * minutesPerDay;
/** A night: until then a clock time says enough. */
const night = 18 * 60;

/** Whether it is open now, and what changes next: "Vi stenger om 40 minutter.", "Vi har stengt nå og åpner i morgen kl. 10." */
export function sayNow(desk: Desk): string {
  const { kind, phrases, schedule, now } = desk;
  const state = openAt(schedule, now);
  if (state.open) {
    const left = minutesBetween(now, state.until);
    if (left >= always) return phrases.say(`${kind}.open.always`);
    if (left < soon) return phrases.say(`${kind}.closes`, { count: left });
    // Closing at midnight is said of the day that ends.
    const clock = sayClock(state.until.minute === 0 ? minutesPerDay : state.until.minute, desk);
    const time = left <= night ? clock : phrases.say('time.until.day', { time: clock, day: sayOn(state.until.day, now.day, undefined, desk) });
    return phrases.say(`${kind}.open.until`, { time });
  }
  if (state.next === undefined) return phrases.say(`${kind}.closed.now`);
  const wait = minutesBetween(now, state.next);
  if (wait < soon) return phrases.say(`${kind}.opens`, { count: wait });
  return phrases.say(`${kind}.closed.until`, { when: sayMoment(state.next, now.day, desk) });
}
