import { mondayOfWeek, toDayNumber, weekdayOnOrAfter, type DayNumber } from '../../base/dayNumber.ts';
import type { DayRule } from './DayRule.ts';
import { easterSunday } from './easterSunday.ts';

/** A stretch of days, both included. */
export interface DaySpan {
  from: DayNumber;
  to: DayNumber;
}

function dateIn(year: number, monthAndDay: string): DayNumber {
  const [month, date] = monthAndDay.split('-').map(Number);
  return toDayNumber({ year, month: month ?? 1, date: date ?? 1 });
}

function anchorIn(year: number, anchor: DayRule['anchor']): DayNumber {
  if (typeof anchor === 'number') return easterSunday(year) + anchor;
  return anchor.startsWith('week ') ? mondayOfWeek(year, Number(anchor.slice(5))) : dateIn(year, anchor);
}

/** The days of a rule that begin in a year. */
export function daysOfRule(rule: DayRule, year: number): DaySpan {
  const anchor = anchorIn(year, rule.anchor);
  const from = rule.weekday === undefined ? anchor : weekdayOnOrAfter(anchor, rule.weekday);
  return { from, to: rule.until === undefined ? from + (rule.days ?? 1) - 1 : dateIn(year, rule.until) };
}
