import { numberOfDay } from '../../base/dayNumber.ts';
import type { WallTime } from '../../base/wallTime.ts';
import { sayDate, sayWeekday } from './sayDay.ts';
import { sayClock } from './sayTime.ts';
import type { Wording } from './Wording.ts';

/** Up to so many days ahead a weekday is enough. */
const nearDays = 6;

/** When something begins: "kl. 15", "i morgen kl. 10", "mandag kl. 10", "mandag 28. desember kl. 10". */
export function sayMoment(at: WallTime, today: string, wording: Wording): string {
  const { phrases } = wording;
  const number = numberOfDay(at.day);
  const ahead = number - numberOfDay(today);
  const time = sayClock(at.minute, wording);
  if (ahead === 0) return phrases.say('time.at.today', { time });
  if (ahead === 1) return phrases.say('time.at.tomorrow', { time });
  if (ahead > 1 && ahead <= nearDays) return phrases.say('time.at.soon', { weekday: sayWeekday(number, wording), time });
  return phrases.say('time.at.date', { date: sayDate(at.day, today, wording), time });
}
