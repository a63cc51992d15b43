import { describe, expect, it } from '@jest/globals';
import { openAt } from '../../src/hours/openAt.ts';
import type { Schedule } from '../../src/hours/Schedule.ts';
import { wallTimeOf } from '../support/wallTimeOf.ts';
import { scheduleOf } from './hoursShop.ts';

const shop = scheduleOf('man-fre 10-14, 15-18; lør 10-16');
const bar = scheduleOf('fre-lør 20-02');
const always = scheduleOf('24/7');
const never: Schedule = { on: (day) => ({ day, spans: [], reason: 'ordinary', mayDiffer: false }) };

describe('whether a place is open', () => {
  it.each<[string, Schedule, string, string]>([
    ['before it opens', shop, '2026-11-20T09:59', 'closed, 2026-11-20T10:00'],
    ['when it opens', shop, '2026-11-20T10:00', 'open, 2026-11-20T14:00'],
    ['in a break', shop, '2026-11-20T14:00', 'closed, 2026-11-20T15:00'],
    ['a minute before it closes', shop, '2026-11-20T17:59', 'open, 2026-11-20T18:00'],
    ['when it closes', shop, '2026-11-20T18:00', 'closed, 2026-11-21T10:00'],
    ['over a Sunday', shop, '2026-11-21T16:00', 'closed, 2026-11-23T10:00'],
    ['over Christmas', shop, '2026-12-24T20:00', 'closed, 2026-12-28T10:00'],
    ['late in the evening', bar, '2026-11-20T23:00', 'open, 2026-11-21T02:00'],
    ['past midnight', bar, '2026-11-21T01:59', 'open, 2026-11-21T02:00'],
    ['when the night is over', bar, '2026-11-21T02:00', 'closed, 2026-11-21T20:00'],
    ['on the night after the last', bar, '2026-11-22T01:00', 'open, 2026-11-22T02:00'],
    ['for ever', always, '2026-11-22T01:00', 'open, 2027-01-22T00:00'],
    ['never', never, '2026-11-22T01:00', 'closed, '],
  ])('%s', (_, schedule, at, expected) => {
    const state = openAt(schedule, wallTimeOf(at));
    const other = state.open ? state.until : state.next;
    const clock = other === undefined ? '' : `${other.day}T${String(Math.floor(other.minute / 60)).padStart(2, '0')}:${String(other.minute % 60).padStart(2, '0')}`;
    expect(`${state.open ? 'open' : 'closed'}, ${clock}`).toBe(expected);
  });

  it('goes on over midnight where two days meet there', () => {
    expect(openAt(scheduleOf('fre 10-24; lør 0-12'), wallTimeOf('2026-11-20T23:00'))).toEqual({ open: true, until: { day: '2026-11-21', minute: 720 } });
  });

  it('looks 60 days ahead', () => {
    const opensOn = (day: string): Schedule => ({ on: (asked) => ({ day: asked, spans: asked === day ? [{ from: 600, to: 660 }] : [], reason: 'ordinary', mayDiffer: false }) });
    expect(openAt(opensOn('2027-01-21'), wallTimeOf('2026-11-22'))).toEqual({ open: false, next: { day: '2027-01-21', minute: 600 } });
    expect(openAt(opensOn('2027-01-22'), wallTimeOf('2026-11-22'))).toEqual({ open: false });
  });
});
