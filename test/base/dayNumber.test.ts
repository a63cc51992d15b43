import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { dayOfNumber, mondayOfWeek, numberOfDay, readDay, weekdayOfNumber, weeksInYear } from '../../src/base/dayNumber.ts';
import { addDays, daysBetween } from '../../src/base/wallTime.ts';

describe('days as numbers', () => {
  it('agree with the calendar of Temporal on every third day of two centuries', () => {
    let expected = Temporal.PlainDate.from('1899-12-28');
    let day = '1899-12-28';
    while (expected.year < 2101) {
      expect([day, weekdayOfNumber(numberOfDay(day))]).toEqual([expected.toString(), expected.dayOfWeek]);
      expect(dayOfNumber(mondayOfWeek(expected.yearOfWeek ?? 0, expected.weekOfYear ?? 0) + expected.dayOfWeek - 1)).toBe(day);
      expected = expected.add({ days: 3 });
      day = addDays(day, 3);
    }
  });

  it('counts back and across leap days', () => {
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2027-01-01', '2026-01-01')).toBe(-365);
  });

  it('knows the years of 53 weeks', () => {
    expect([2015, 2020, 2026, 2032].map(weeksInYear)).toEqual([53, 53, 53, 53]);
    expect([2025, 2027, 2028].map(weeksInYear)).toEqual([52, 52, 52]);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '24.12.2026', '', '2026-12-24T10:00', '२०२६-१२-२४', '2026-12-2x'])('takes %j for no day', (text) => {
    expect(readDay(text)).toBeUndefined();
    expect(() => numberOfDay(text)).toThrow(expect.objectContaining({ code: 'day.invalid' }));
  });
});
