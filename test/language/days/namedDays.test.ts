import { describe, expect, it } from '@jest/globals';
import OpeningHours from 'opening_hours';
import { dayOfNumber, numberOfDay } from '../../../src/base/dayNumber.ts';
import { addDays } from '../../../src/base/wallTime.ts';
import type { Country } from '../../../src/base/Country.ts';
import { dayStatus } from '../../../src/language/days/dayStatus.ts';
import { dayIds, type DayId } from '../../../src/language/days/namedDays.ts';
import { namedDayIn, nextNamedDay } from '../../../src/language/days/nextNamedDay.ts';

const countries = ['NO', 'DK', 'SE'] as const;

/** Days that a library which is asked for public holidays calls one. */
function holidaysOfLibrary(country: Country, year: number): string[] {
  const place = { lat: 60, lon: 11, address: { country_code: country.toLowerCase(), state: '' } };
  const hours = new OpeningHours('PH 11:00-13:00', place);
  return hours.getOpenIntervals(new Date(year, 0, 1), new Date(year + 1, 0, 1))
    .map(([from]) => `${from.getFullYear()}-${String(from.getMonth() + 1).padStart(2, '0')}-${String(from.getDate()).padStart(2, '0')}`);
}

function ownHolidays(country: Country, year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (dayStatus(numberOfDay(day), country)?.kind === 'holiday') days.push(day);
  }
  return days;
}

describe('public holidays', () => {
  const years = Array.from({ length: 10 }, (_, index) => 2023 + index);
  it.each(countries)('are those of opening_hours in %s from 2023 to 2032, but for the last Great Prayer Day', (country) => {
    const missing = years.flatMap((year) => ownHolidays(country, year).filter((day) => !holidaysOfLibrary(country, year).includes(day)));
    const extra = years.flatMap((year) => holidaysOfLibrary(country, year).filter((day) => !ownHolidays(country, year).includes(day)));
    expect(missing).toEqual(country === 'DK' ? ['2023-05-05'] : []);
    expect(extra).toEqual([]);
  });

  it.each([
    ['NO', 12], ['DK', 12], ['SE', 13],
  ] as const)('are as many as the law of %s names in a year where none coincide', (country, count) => {
    expect(ownHolidays(country, 2026)).toHaveLength(count);
  });
});

describe('named days', () => {
  it.each<[DayId, Country, number, string]>([
    ['easter-sunday', 'NO', 2026, '2026-04-05'], ['easter-sunday', 'NO', 2038, '2038-04-25'], ['easter-sunday', 'NO', 2285, '2285-03-22'],
    ['maundy-thursday', 'NO', 2027, '2027-03-25'], ['ascension-day', 'DK', 2026, '2026-05-14'], ['whit-monday', 'DK', 2026, '2026-05-25'],
    ['great-prayer-day', 'DK', 2026, '2026-05-01'], ['shrove-sunday', 'DK', 2027, '2027-02-07'],
    ['midsummer-eve', 'SE', 2026, '2026-06-19'], ['midsummer-eve', 'SE', 2027, '2027-06-25'], ['midsummer-day', 'SE', 2026, '2026-06-20'],
    ['midsummer-eve', 'NO', 2026, '2026-06-23'],
    ['all-saints-day', 'SE', 2026, '2026-10-31'], ['all-saints-day', 'SE', 2027, '2027-11-06'], ['all-saints-day', 'NO', 2026, '2026-11-01'],
    ['mothers-day', 'NO', 2027, '2027-02-14'], ['mothers-day', 'DK', 2027, '2027-05-09'], ['mothers-day', 'SE', 2027, '2027-05-30'],
    ['fathers-day', 'NO', 2026, '2026-11-08'], ['fathers-day', 'DK', 2026, '2026-06-05'], ['fathers-day', 'SE', 2026, '2026-11-08'],
    ['black-friday', 'NO', 2026, '2026-11-27'], ['black-friday', 'NO', 2024, '2024-11-29'], ['cyber-monday', 'NO', 2024, '2024-12-02'],
    ['first-advent', 'NO', 2026, '2026-11-29'], ['first-advent', 'NO', 2022, '2022-11-27'], ['fourth-advent', 'NO', 2023, '2023-12-24'],
    ['constitution-day', 'NO', 2026, '2026-05-17'], ['constitution-day', 'DK', 2026, '2026-06-05'], ['national-day', 'SE', 2026, '2026-06-06'],
    ['autumn-break', 'DK', 2026, '2026-10-12'], ['autumn-break', 'SE', 2026, '2026-10-26'],
  ])('%s begins in %s %i on %s', (id, country, year, day) => {
    expect(dayOfNumber(namedDayIn(id, year, country)?.from ?? 0)).toBe(day);
  });

  it('say nothing where municipalities decide', () => {
    expect(namedDayIn('winter-break', 2027, 'NO')).toBeUndefined();
    expect(nextNamedDay('autumn-break', numberOfDay('2026-01-01'), 'NO')).toBeUndefined();
  });

  it('come again each year, a stretch that has begun counting as the next', () => {
    expect(nextNamedDay('new-year', numberOfDay('2027-01-01'), 'NO')?.from).toBe(numberOfDay('2026-12-31'));
    expect(nextNamedDay('new-year', numberOfDay('2027-01-02'), 'NO')?.from).toBe(numberOfDay('2027-12-31'));
    for (const id of dayIds) {
      for (const country of countries) {
        const next = nextNamedDay(id, numberOfDay('2026-08-01'), country);
        if (next !== undefined) expect(next.to - numberOfDay('2026-08-01')).toBeLessThan(400);
      }
    }
  });

  it('are called by the holiday that people celebrate where two coincide', () => {
    expect(dayStatus(numberOfDay('2027-05-17'), 'NO')).toEqual({ id: 'constitution-day', kind: 'holiday' });
    expect(dayStatus(numberOfDay('2008-05-01'), 'NO')).toEqual({ id: 'may-day', kind: 'holiday' });
  });

  it.each([
    ['NO', ['easter-eve', 'whit-eve', 'christmas-eve', 'new-years-eve']],
    ['DK', ['easter-eve', 'may-day', 'new-years-eve']],
    ['SE', ['twelfth-night', 'easter-eve', 'walpurgis-night', 'midsummer-eve', 'christmas-eve', 'new-years-eve']],
  ] as const)('have these eves in %s: %j', (country, ids) => {
    const found = new Set<string>();
    for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      const status = dayStatus(numberOfDay(day), country);
      if (status?.kind === 'eve') found.add(status.id);
    }
    expect([...found].sort()).toEqual([...ids].sort());
  });
});
