import { describe, expect, it } from '@jest/globals';
import { addOpenTime } from '../../src/hours/addOpenTime.ts';
import { readReplyTime } from '../../src/hours/readReplyTime.ts';
import { roundUp } from '../../src/hours/roundUp.ts';
import type { Schedule } from '../../src/hours/Schedule.ts';
import { wallTimeOf } from '../support/wallTimeOf.ts';
import { scheduleOf } from './hoursShop.ts';

const desk = scheduleOf('man-fre 9-16');
const split = scheduleOf('man-fre 9-12, 13-16');
const night = scheduleOf('fre 20-02');
const never: Schedule = { on: (day) => ({ day, spans: [], reason: 'ordinary', mayDiffer: false }) };

function due(schedule: Schedule, from: string, reply: string): string | undefined {
  const at = addOpenTime(schedule, wallTimeOf(from), readReplyTime(reply)!);
  return at === undefined ? undefined : `${at.day}T${String(Math.floor(at.minute / 60)).padStart(2, '0')}:${String(at.minute % 60).padStart(2, '0')}`;
}

describe('when an answer is due', () => {
  it.each<[string, Schedule, string, string, string | undefined]>([
    ['within the day', desk, '2026-11-20T10:10', '2h', '2026-11-20T12:10'],
    ['exactly at closing time', desk, '2026-11-20T14:00', '2h', '2026-11-20T16:00'],
    ['over a weekend', desk, '2026-11-20T15:10', '2h', '2026-11-23T10:10'],
    ['from before opening', desk, '2026-11-20T06:00', '2h', '2026-11-20T11:00'],
    ['from after closing', desk, '2026-11-20T20:00', '30m', '2026-11-23T09:30'],
    ['over a break', split, '2026-11-20T11:00', '2h', '2026-11-20T14:00'],
    ['over several days', desk, '2026-11-20T12:00', '12h', '2026-11-24T10:00'],
    ['over Christmas', desk, '2026-12-24T15:00', '2h', '2026-12-28T10:00'],
    ['in a night', night, '2026-11-20T23:00', '2h', '2026-11-21T01:00'],
    ['past midnight', night, '2026-11-21T01:00', '2h', '2026-11-27T21:00'],
    ['the same time on the next working day', desk, '2026-11-19T11:20', '1d', '2026-11-20T11:20'],
    ['a day from a Friday', desk, '2026-11-20T11:20', '1d', '2026-11-23T11:20'],
    ['a day from a Saturday', desk, '2026-11-21T11:20', '1d', '2026-11-23T11:20'],
    ['a day from the evening, moved to the end of the day', desk, '2026-11-19T20:00', '1d', '2026-11-20T16:00'],
    ['a day from the early morning, moved to its beginning', desk, '2026-11-19T06:00', '1d', '2026-11-20T09:00'],
    ['a day from a break, moved to its end', split, '2026-11-19T12:30', '1d', '2026-11-20T13:00'],
    ['a day from the hour when a break begins', split, '2026-11-19T12:00', '1d', '2026-11-20T12:00'],
    ['two days over Christmas', desk, '2026-12-23T10:00', '2d', '2026-12-28T10:00'],
    ['never, in minutes', never, '2026-11-20T10:00', '2h', undefined],
    ['never, in days', never, '2026-11-20T10:00', '1d', undefined],
    ['too far away', scheduleOf('man 9-10'), '2026-11-20T10:00', '20h', undefined],
  ])('%s', (_, schedule, from, reply, expected) => {
    expect(due(schedule, from, reply)).toBe(expected);
  });

  it('counts minutes that two days share once', () => {
    expect(due(scheduleOf('fre 10-24; lør 0-12'), '2026-11-20T23:00', '2h')).toBe('2026-11-21T01:00');
  });
});

describe('how soon people answer', () => {
  it.each([
    ['30m', { minutes: 30 }], ['2h', { minutes: 120 }], [' 2 H ', { minutes: 120 }], ['2t', { minutes: 120 }], ['2 timer', { minutes: 120 }], ['45 min', { minutes: 45 }],
    ['1d', { days: 1 }], ['2 dager', { days: 2 }], ['3 dagar', { days: 3 }],
    ['', undefined], ['2', undefined], ['h', undefined], ['0h', undefined], ['-1h', undefined], ['2x', undefined], ['1,5h', undefined], ['2h 30m', undefined], ['99999m', undefined],
  ])('%j is %j', (text, expected) => {
    expect(readReplyTime(text)).toEqual(expected);
  });
});

describe('the time that a promise says', () => {
  it.each([
    ['2026-11-20T12:00', '2026-11-20', 720], ['2026-11-20T12:01', '2026-11-20', 750], ['2026-11-20T12:30', '2026-11-20', 750], ['2026-11-20T12:31', '2026-11-20', 780],
    ['2026-11-20T23:31', '2026-11-21', 0], ['2026-12-31T23:59', '2027-01-01', 0],
  ])('%s is rounded to %s, minute %i', (at, day, minute) => {
    expect(roundUp(wallTimeOf(at))).toEqual({ day, minute });
  });
});
