import { dayOfNumber, numberOfDay } from '../base/dayNumber.ts';
import type { WallTime } from '../base/wallTime.ts';
import { minutesPerDay } from './minutesPerDay.ts';
import { roundUp } from './roundUp.ts';
import { sayDate, sayWeekday } from './wording/sayDay.ts';
import { sayClock } from './wording/sayTime.ts';
import type { Wording } from './wording/Wording.ts';

/** Up to so many days ahead a weekday is enough. */
const nearDays = 6;

/**
 * A promise's time, rounded up to the next half hour: "før kl. 14", "i morgen før kl. 12", "på tirsdag før kl. 12", "tirsdag 5. januar før kl. 12".
 * The first minute of a day is said as midnight of the day before it.
 */
export function sayDeadline(due: WallTime, now: WallTime, wording: Wording): string {
  const { phrases } = wording;
  const rounded = roundUp(due);
  const isMidnight = rounded.minute === 0;
  const number = numberOfDay(rounded.day) - (isMidnight ? 1 : 0);
  const time = sayClock(isMidnight ? minutesPerDay : rounded.minute, wording);
  const ahead = number - numberOfDay(now.day);
  if (ahead === 0) return phrases.say('time.by.today', { time });
  if (ahead === 1) return phrases.say('time.by.tomorrow', { time });
  if (ahead > 1 && ahead <= nearDays) return phrases.say('time.by.soon', { weekday: sayWeekday(number, wording), time });
  return phrases.say('time.by.date', { date: sayDate(dayOfNumber(number), now.day, wording), time });
}
