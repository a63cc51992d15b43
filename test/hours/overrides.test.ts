import { describe, expect, it } from '@jest/globals';
import type { DayOverride } from '../../src/hours/DayOverride.ts';
import { overrideClosed } from '../../src/hours/overrideClosed.ts';
import { readClockTime } from '../../src/hours/readClockTime.ts';
import { readCommandDay } from '../../src/hours/readCommandDay.ts';
import { readOpenHours } from '../../src/hours/readOpenHours.ts';
import { withOverrides } from '../../src/hours/withOverrides.ts';
import { dayPacks } from '../support/dayPacks.ts';
import { wallTimeOf } from '../support/wallTimeOf.ts';
import { hoursOn, scheduleOf } from './hoursShop.ts';

const schedule = scheduleOf('man-fre 10-14, 15-18', { '2026-11-20': '11-12' });

describe('days closed or opened at the counter', () => {
  const closed: DayOverride = { day: '2026-11-20', spans: [] };
  const harstad: DayOverride = { day: '2026-11-20', location: 'harstad', spans: [{ from: 600, to: 660 }] };

  it('win over everything, special days too', () => {
    expect(withOverrides(schedule, [closed], 'harstad').on('2026-11-20')).toEqual({ day: '2026-11-20', spans: [], reason: 'closure', mayDiffer: false });
    expect(hoursOn(withOverrides(schedule, [{ ...closed, day: '2026-12-25', spans: [{ from: 600, to: 660 }] }], 'harstad'), '2026-12-25')).toBe('10-11');
  });

  it('concern their place, or all places and the people who answer', () => {
    expect(hoursOn(withOverrides(schedule, [harstad], 'tromso'), '2026-11-20')).toBe('11-12');
    expect(hoursOn(withOverrides(schedule, [harstad], 'harstad'), '2026-11-20')).toBe('10-11');
    expect(hoursOn(withOverrides(schedule, [closed], 'support'), '2026-11-20')).toBe('x');
    expect(hoursOn(withOverrides(schedule, [closed], 'harstad'), '2026-11-19')).toBe('10-14,15-18');
  });

  it('hold as they were given last', () => {
    expect(hoursOn(withOverrides(schedule, [closed, harstad], 'harstad'), '2026-11-20')).toBe('10-11');
    expect(hoursOn(withOverrides(schedule, [harstad, closed], 'harstad'), '2026-11-20')).toBe('x');
  });

  it('keep the name of the day', () => {
    expect(withOverrides(schedule, [{ day: '2026-12-24', spans: [] }], 'harstad').on('2026-12-24')).toMatchObject({ named: 'christmas-eve', mayDiffer: false });
  });

  it.each([
    [{}, ''], [{ until: 720 }, '720-840 900-1080'], [{ until: 600 }, '600-840 900-1080'], [{ until: 840 }, '900-1080'], [{ until: 1440 }, ''],
    [{ from: 960 }, '600-840 900-960'], [{ from: 840 }, '600-840'], [{ from: 0 }, ''], [{ from: 660, until: 720 }, '600-660 720-840 900-1080'],
  ])('leave of 10–14, 15–18, closed %j: %j', (part, expected) => {
    expect(overrideClosed(schedule, '2026-11-19', part).map(({ from, to }) => `${from}-${to}`).join(' ')).toBe(expected);
  });

  it('cut a night where it is told', () => {
    expect(overrideClosed(scheduleOf('fre 20-02'), '2026-11-20', { from: 1320 })).toEqual([{ from: 1200, to: 1320 }]);
    expect(overrideClosed(scheduleOf('fre 20-02'), '2026-11-20', { until: 1320 })).toEqual([{ from: 1320, to: 1560 }]);
  });
});

describe('what is typed at the command', () => {
  const options = { now: wallTimeOf('2026-12-15'), country: 'NO', packs: dayPacks } as const;

  it.each([
    ['i morgen', '2026-12-16'], ['2026-12-24', '2026-12-24'], ['fredag', '2026-12-18'], ['på fredag', '2026-12-18'], ['julaften', '2026-12-24'], ['24.12.', '2026-12-24'], ['24/12', '2026-12-24'],
    ['den 24.', '2026-12-24'], ['tomorrow', '2026-12-16'], ['idag', '2026-12-15'],
    ['', undefined], ['romjul', undefined], ['lørdag og mandag', undefined], ['kanskje fredag kanskje ikke', undefined], ['2026-02-30', undefined], ['harstad', undefined],
  ])('day %j is %s', (text, day) => {
    expect(readCommandDay(text, options)).toBe(day);
  });

  it.each([
    ['14', 840], ['14:30', 870], ['14.30', 870], ['kl. 14', 840], ['kl 9', 540], ['klokka 9', 540], ['2pm', 840], ['12am', 0], ['12pm', 720], ['24', 1440], ['0', 0],
    ['25', undefined], ['14:60', undefined], ['24:30', undefined], ['13pm', undefined], ['', undefined], ['snart', undefined], ['14-16', undefined],
  ])('time %j is minute %s', (text, minute) => {
    expect(readClockTime(text)).toBe(minute);
  });

  it('hours are those of one day', () => {
    expect(readOpenHours('10-13, 14-16', ['nb'], dayPacks)).toEqual({ spans: [{ from: 600, to: 780 }, { from: 840, to: 960 }], problems: [] });
    expect(readOpenHours('stengt', ['nb'], dayPacks)).toEqual({ spans: [], problems: [] });
    expect(readOpenHours('man 10-13', ['nb'], dayPacks).problems).toEqual([expect.objectContaining({ code: 'special.days' })]);
    expect(readOpenHours('', ['nb'], dayPacks).problems).toEqual([expect.objectContaining({ code: 'hours.empty' })]);
  });
});
