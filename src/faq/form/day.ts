import type { Day } from '../../base/wallTime.ts';
import { shorten } from '../yaml/quoted.ts';
import type { Form } from './Form.ts';
import { capital } from './readText.ts';
import { shapedText } from './text.ts';

const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})$/;
const nordic = /^(?<date>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/;
const pattern = String.raw`^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.\d{4})$`;

/** A day: `24.12.2026` or `2026-12-24`. */
export const day: Form<Day> = shapedText({ type: 'string', pattern }, (text, name) => {
  const { year, month, date } = (iso.exec(text) ?? nordic.exec(text))?.groups ?? {};
  if (year === undefined || month === undefined || date === undefined) {
    return { code: 'day.form', text: `${capital(name)} is not a day: "${shorten(text)}"`, remedy: 'Write it as 24.12.2026 or 2026-12-24' };
  }
  const last = lastDayOf(Number(year), Number(month));
  if (last === undefined || Number(date) < 1 || Number(date) > last) {
    return {
      code: 'day.impossible',
      text: `There is no such day as ${text}`,
      remedy: last === undefined ? 'The month is a number from 1 to 12; the order is day.month.year or year-month-day' : `That month has ${last} days`,
    };
  }
  return { value: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` };
});

function lastDayOf(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
