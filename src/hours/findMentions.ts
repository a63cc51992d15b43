import { calendarDateOf, type DayNumber } from '../base/dayNumber.ts';
import { easterSunday } from '../language/days/easterSunday.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dated = /(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+(\d{1,2})(?:\s*-\s*(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+)?(\d{1,2})(?!\s*:))?/g;
const easter = /easter(?:\s*([+-])\s*(\d+)\s*days?)?/g;
/** A longer stretch is a season, which says nothing of the holidays in it. */
const longest = 10;
const daysInMonth = 31;

/** Tells which days a text in OpenStreetMap's syntax speaks of by themselves: single dates and days around Easter. */
export function findMentions(text: string): (day: DayNumber) => boolean {
  // Months of 31 days keep the order of dates and cost at most three days of length.
  const place = (month: string, date: string): number => months.indexOf(month) * daysInMonth + Number(date);
  const dates = [...text.matchAll(dated)].flatMap(([, month = '', date = '', lastMonth, lastDate]) => {
    const from = place(month, date);
    const to = lastDate === undefined ? from : place(lastMonth ?? month, lastDate);
    const year = months.length * daysInMonth;
    return (to - from + year) % year > longest ? [] : [{ from, to }];
  });
  const aroundEaster = [...text.matchAll(easter)].map(([, sign, count]) => Number(count ?? 0) * (sign === '-' ? -1 : 1));
  return (day) => {
    const { year, month, date } = calendarDateOf(day);
    const own = (month - 1) * daysInMonth + date;
    return dates.some(({ from, to }) => (from <= to ? own >= from && own <= to : own >= from || own <= to))
      || (aroundEaster.length > 0 && aroundEaster.includes(day - easterSunday(year)));
  };
}
