import { addDays } from '../../src/base/wallTime.ts';
import { scheduleOf } from './hoursShop.ts';

// Prints the hours of four years, as the machine's zone would have them: run with different zones, it must print the same.
const schedules = [
  scheduleOf('man-fre 10-18; lør 10-16; helligdager stengt'),
  scheduleOf('man-søn 01:30-03:30'),
  scheduleOf('fre-lør 22-02:30'),
  scheduleOf('Mo-Fr 10:00-18:00; Su[1] 12:00-16:00; week 10-13 Mo-Su 01:00-02:30; easter -2 days off'),
];
for (const schedule of schedules) {
  for (let day = '2026-01-01'; day < '2027-12-31'; day = addDays(day, 1)) process.stdout.write(`${day} ${JSON.stringify(schedule.on(day).spans)}\n`);
}
