import { describe, expect, it } from '@jest/globals';
import type { HoursProblem } from '../../src/hours/HoursProblem.ts';
import { listAssumedHolidays } from '../../src/hours/listAssumedHolidays.ts';
import { listUpcomingEves } from '../../src/hours/listUpcomingEves.ts';
import { readSchedule } from '../../src/hours/readSchedule.ts';
import type { Language } from '../../src/language/Language.ts';
import { dayPacks } from '../support/dayPacks.ts';
import { hoursOn, scheduleOf } from './hoursShop.ts';

/** An ordinary week: Monday 16 to Sunday 22 November 2026. */
const week = Array.from({ length: 7 }, (_, index) => `2026-11-${16 + index}`);
const weekOf = (hours: string, languages: readonly Language[] = ['nb']): string =>
  week.map((day) => hoursOn(scheduleOf(hours, {}, { languages }), day)).join(' ');

function problemsOf(hours: string, special: Readonly<Record<string, string>> = {}, languages: readonly Language[] = ['nb']): HoursProblem[] {
  return readSchedule({ hours, special }, { languages, country: 'NO', packs: dayPacks }).problems;
}

const weekdays = (hours: string, saturday = 'x', sunday = 'x'): string => `${Array.from({ length: 5 }, () => hours).join(' ')} ${saturday} ${sunday}`;

const weeks: [string, string, Language[]?][] = [
  ['man-fre 10-18; lør 10-16', weekdays('10-18', '10-16')],
  ['mandag til fredag kl. 10–18, lørdag 10-16, søndag stengt', weekdays('10-18', '10-16')],
  ['Mandag–fredag: 10–18\nLørdag: 10–16\nSøndag: stengt', weekdays('10-18', '10-16')],
  ['Mandag–fredag: 10–18\r\nLørdag: 10–16\r\n', weekdays('10-18', '10-16')],
  ['Vi har åpent mandag til fredag fra 10 til 18 og lørdag fra 10 til 16.', weekdays('10-18', '10-16')],
  ['man-fre 10-18 lør 10-16 (søn stengt)', weekdays('10-18', '10-16')],
  ['10-18 man-fre, 10-16 lør', weekdays('10-18', '10-16')],
  ['stengt søndag, man-lør 10-18', weekdays('10-18', '10-18')],
  ['10-18, søndag stengt', weekdays('10-18', '10-18')],
  ['søn- og helligdager stengt; man-lør 10-18', weekdays('10-18', '10-18')],
  ['Mo-Fr 10:00-18:00; PH off', weekdays('10-18')],
  ['mo-fr 10-18, sa 10-16', weekdays('10-18', '10-16')],
  ['Su[1] 12:00-16:00; Mo-Fr 10:00-18:00', weekdays('10-18')],
  ['Mo-Fr 10:00-18:00, We 16:00-20:00', '10-18 10-18 10-20 10-18 10-18 x x'],
  ['alle dager 9-21', weekdays('9-21', '9-21', '9-21')],
  ['10-18', weekdays('10-18', '10-18', '10-18')],
  ['hverdager 10.00-18.00, helg 11-15', weekdays('10-18', '11-15', '11-15')],
  ['man-fre 10:30-18', weekdays('10:30-18')],
  ['man-fre 1000-1800', weekdays('10-18')],
  ['man. - fre. 10 — 18', weekdays('10-18')],
  ['tirsdag t.o.m. lørdag 10-18', 'x 10-18 10-18 10-18 10-18 10-18 x'],
  ['ma-to 10-18, fr 10-20, lø 10-16', '10-18 10-18 10-18 10-18 10-20 10-16 x'],
  ['to 10-18', 'x x x 10-18 x x x'],
  ['man, ons og fre 10-15', '10-15 x 10-15 x 10-15 x x'],
  ['man/tir 10-15; lør/søn 11-16', '10-15 10-15 x x x 11-16 11-16'],
  ['tysdag-torsdag 10-16, laurdag 10-14', 'x 10-16 10-16 10-16 x 10-14 x'],
  ['fre-man 10-18', '10-18 x x x 10-18 10-18 10-18'],
  ['man-fre 10-14 og 15-18', weekdays('10-14,15-18')],
  ['man-fre 10-14, 15-18, lør 10-14', weekdays('10-14,15-18', '10-14')],
  ['man-fre 10-18, ons 10-20', '10-18 10-18 10-20 10-18 10-18 x x'],
  ['man-fre 10-14, ons 16-18', '10-14 10-14 10-14,16-18 10-14 10-14 x x'],
  ['man-fre 10-18; ons stengt', '10-18 10-18 x 10-18 10-18 x x'],
  ['man-fre 10-24; lør 0-24', weekdays('10-24', '0-24')],
  ['man-fre 10-00', weekdays('10-24')],
  ['fre 10-24; lør 0-12', 'x x x x 10-24 0-12 x'],
  ['døgnåpent', weekdays('0-24', '0-24', '0-24')],
  ['24/7', weekdays('0-24', '0-24', '0-24')],
  ['stengt', weekdays('x')],
  ['man-fre 10-18; juni-august man-fre 10-16', weekdays('10-18')],
  ['juni-august: man-fre 10-16; man-fre 10-18', weekdays('10-18')],
  ['vardagar 9-18, lördag 10-15', weekdays('9-18', '10-15'), ['sv']],
  ['mån-fre 10-18, lör 10-15, sön 12-16', weekdays('10-18', '10-15', '12-16'), ['sv']],
  ['helgfri måndag-fredag 8-17', weekdays('8-17'), ['sv']],
  ['Måndag till fredag: 10:00–19:00, Lördag–Söndag 11–17', weekdays('10-19', '11-17', '11-17'), ['sv']],
  ['hverdage kl. 10-17.30, lørdage 10-14', weekdays('10-17:30', '10-14'), ['da']],
  ['alle ugens dage 8-22', weekdays('8-22', '8-22', '8-22'), ['da']],
  ['Mon-Fri 10am-6pm; Sat 10am-4pm', weekdays('10-18', '10-16'), ['en']],
  ['Monday to Friday 9am to 5.30pm, closed on Sundays', weekdays('9-17:30'), ['en']],
  ['Mon to Fri 9-5pm', weekdays('9-17'), ['nb', 'en']],
  ['7 days a week 9-21', weekdays('9-21', '9-21', '9-21'), ['en']],
];

describe('weekly hours', () => {
  it.each(weeks.map(([hours, expected, languages = ['nb']]) => ({ hours, expected, languages })))('$hours is $expected', ({ hours, expected, languages }) => {
    expect(weekOf(hours, languages)).toBe(expected);
  });

  it('reads a day in the shop\'s languages before English: "to" is Thursday', () => {
    expect(weekOf('ti, to 10-18', ['en', 'nb'])).toBe('x 10-18 x 10-18 x x x');
  });

  it('keeps to the part of the year that is told', () => {
    const summer = scheduleOf('man-fre 10-18; juni-august man-fre 10-16; uke 30 stengt');
    expect(['2026-05-29', '2026-06-01', '2026-07-24', '2026-08-31', '2026-09-01'].map((day) => hoursOn(summer, day))).toEqual(['10-18', '10-16', 'x', '10-16', '10-18']);
    const dated = scheduleOf('man-fre 10-18; 15. juni - 15. august 10-20');
    expect(['2026-06-12', '2026-06-15', '2026-08-15', '2026-08-16'].map((day) => hoursOn(dated, day))).toEqual(['10-18', '10-20', '10-20', 'x']);
  });

  it('tells a night with the day on which it begins', () => {
    const bar = scheduleOf('fre-lør 20-02; søn 12-18');
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((day) => hoursOn(bar, day))).toEqual(['20-26', '20-26', '12-18', 'x']);
  });
});

describe('holidays and eves', () => {
  it('are closed where the hours do not mention them', () => {
    const schedule = scheduleOf('man-fre 10-18; lør 10-16');
    expect(schedule.on('2026-12-25')).toEqual({ day: '2026-12-25', spans: [], reason: 'holiday', named: 'christmas-day', mayDiffer: false, assumed: true });
    expect(listAssumedHolidays(schedule, '2026-08-01').map(({ named }) => named)).toEqual([
      'christmas-day', 'boxing-day', 'new-years-day', 'maundy-thursday', 'good-friday', 'easter-sunday', 'easter-monday', 'may-day', 'ascension-day', 'whit-sunday', 'constitution-day',
    ]);
  });

  it.each([
    ['man-fre 10-18; helligdager stengt', 'x'], ['man-fre 10-18; helligdager 12-16', '12-16'], ['Mo-Fr 10:00-18:00; PH off', 'x'],
    ['Mo-Fr 10:00-18:00; Dec 25 11:00-14:00', '11-14'], ['helgfria vardagar 9-16', 'x'], ['man-fre 10-18 unntatt helligdager', 'x'], ['24/7', '0-24'],
    ['juni-august man-fre 10-16; helligdager stengt; man-fre 10-18', 'x'],
  ])('%j has its own word on Christmas Day: %s', (hours, expected) => {
    const schedule = scheduleOf(hours, {}, { languages: ['nb', 'sv'] });
    expect(hoursOn(schedule, '2026-12-25')).toBe(expected);
    expect(listAssumedHolidays(schedule, '2026-12-20').filter(({ named }) => named === 'christmas-day')).toEqual([]);
  });

  it('keep the ordinary hours on an eve, with a word of caution, until the shop writes a line', () => {
    const hours = 'man-fre 10-18; helligdager stengt';
    expect(scheduleOf(hours).on('2026-12-24')).toEqual({ day: '2026-12-24', spans: [{ from: 600, to: 1080 }], reason: 'ordinary', named: 'christmas-eve', mayDiffer: true });
    expect(scheduleOf(hours, { julaften: '10-13' }).on('2026-12-24')).toMatchObject({ reason: 'special', named: 'christmas-eve', mayDiffer: false });
    expect(scheduleOf('Mo-Fr 10:00-18:00; Dec 24 10:00-13:00').on('2026-12-24')).toMatchObject({ spans: [{ from: 600, to: 780 }], mayDiffer: false });
    // Closed anyway: nothing differs.
    expect(scheduleOf('lør 10-16').on('2026-12-24').mayDiffer).toBe(false);
  });

  it('are listed 60 days ahead for the checker', () => {
    const schedule = scheduleOf('man-fre 10-18', { nyttårsaften: 'stengt' });
    expect(listUpcomingEves(schedule, '2026-10-24').map(({ named }) => named)).toEqual([]);
    expect(listUpcomingEves(schedule, '2026-10-25').map(({ named }) => named)).toEqual(['christmas-eve']);
    expect(listUpcomingEves(schedule, '2026-12-24').map(({ named }) => named)).toEqual(['christmas-eve']);
  });

  it('follow the country', () => {
    expect(scheduleOf('man-fre 10-18', {}, { country: 'DK' }).on('2026-12-24')).toMatchObject({ reason: 'holiday', spans: [] });
    expect(scheduleOf('man-fre 10-18', {}, { country: 'SE' }).on('2026-06-19')).toMatchObject({ named: 'midsummer-eve', mayDiffer: true });
    expect(scheduleOf('man-søn 10-18', {}, { country: 'SE' }).on('2026-05-17')).toMatchObject({ reason: 'ordinary' });
  });
});

const faults: [string, string, number | undefined, string?][] = [
  ['', 'hours.empty', undefined],
  ['   \n ', 'hours.empty', undefined],
  ['etter avtale', 'hours.by-appointment', 0],
  ['man-fre 10-18; lør etter avtale', 'hours.by-appointment', 19],
  ['man-fre 10-25', 'hours.impossible-time', 11],
  ['man-fre 10.75-18', 'hours.impossible-time', 8],
  ['man-fre 10-18.5', 'hours.impossible-time', 11],
  ['man-fre 10-10', 'hours.empty-span', 11],
  ['man-fre 10-', 'hours.half-span', 8],
  ['Mo-Fr 10:00+', 'hours.half-span', 6],
  ['lørdag', 'hours.no-times', 0],
  ['lørdag; søn stengt', 'hours.no-times', 0],
  ['mandg-fredag 10-18', 'hours.unknown-word', 0, 'mandag'],
  ['man-fer 10-18', 'hours.unknown-word', 4, 'fre'],
  ['man-fre 10-18; lrødag 10-16', 'hours.unknown-word', 15, 'lørdag'],
  ['man-fre 10-18; helligdgaer stengt', 'hours.unknown-word', 15, 'helligdager'],
  ['man-fre 10-18; lunsj', 'hours.unknown-word', 15],
  ['man-fre 10-18 🎄', 'hours.unknown-word', 14],
  ['julaften 10-13; man-fre 10-18', 'hours.single-day', 0],
  ['24. desember 10-13; man-fre 10-18', 'hours.single-day', 0],
  ['Mo-Fr 09:75-18:00', 'hours.unreadable', 10],
  ['Mo-Fr sunrise-18:00', 'hours.unknown-word', 6],
  ['Mo-Fr 10:00-18:00; SH off', 'hours.unknown-word', 19],
];

describe('faults and warnings', () => {
  it.each(faults.map(([hours, code, offset, meant]) => ({ hours, code, offset, meant })))('$hours: $code at $offset', ({ hours, code, offset, meant }) => {
    const [problem, ...more] = problemsOf(hours).filter((one) => one.code === code);
    expect(problem).toMatchObject({ severity: 'fault', code });
    expect(problem?.offset).toBe(offset);
    expect(more).toEqual([]);
    if (code === 'hours.unknown-word') expect(/did you mean "(.*)"/.exec(problem?.text ?? '')?.[1]).toBe(meant);
  });

  it('tells all faults together', () => {
    expect(problemsOf('mnadag 10-25; foo', { 'julfaten': 'x y', '2026-02-30': '10-13' }).map(({ code, special }) => [code, special])).toEqual([
      ['hours.unknown-word', undefined], ['hours.impossible-time', undefined], ['hours.unknown-word', undefined],
      ['special.unknown-day', 'julfaten'], ['hours.unknown-word', 'julfaten'], ['hours.unknown-word', 'julfaten'], ['special.impossible-date', '2026-02-30'],
    ]);
  });

  it('gives no schedule with a fault, and one with a warning', () => {
    expect(readSchedule({ hours: 'man-fre 10-25', special: {} }, { languages: ['nb'], country: 'NO', packs: dayPacks }).schedule).toBeUndefined();
    const night = readSchedule({ hours: 'man-fre 18-10', special: {} }, { languages: ['nb'], country: 'NO', packs: dayPacks });
    expect(night.schedule).toBeDefined();
    expect(night.problems).toEqual([expect.objectContaining({
      severity: 'warning', code: 'hours.over-midnight', offset: 11, text: 'These hours pass midnight: open from 18:00 until 10:00 the next day',
    })]);
    expect(problemsOf('Fr 20:00-02:00')).toEqual([expect.objectContaining({ severity: 'warning', code: 'hours.over-midnight', offset: 3 })]);
  });

  it('takes words of another language of the shop, and only of those', () => {
    expect(problemsOf('måndag 10-18', {}, ['nb', 'sv'])).toEqual([]);
    expect(problemsOf('tisdag 10-18', {}, ['nb'])).toEqual([expect.objectContaining({ code: 'hours.unknown-word' })]);
    expect(problemsOf('Tuesday 10-18', {}, ['nb'])).toEqual([]);
  });

  it.each(['x'.repeat(5000), 'man-'.repeat(1000), '10-18,'.repeat(1000), '(((((', 'man\u0000fre', '\uFEFFman-fre 10-18'])('stands %.12j', (hours) => {
    expect(() => problemsOf(hours)).not.toThrow();
  });
});

describe('special days', () => {
  it.each([
    ['2026-12-24', '10-13', '2026-12-24', '10-13'], ['24.12.2026', '10-13', '2026-12-24', '10-13'], ['24/12/2026', '10-13', '2026-12-24', '10-13'],
    ['12-24', '10-13', '2027-12-24', '10-13'], ['24.12', '10-13', '2027-12-24', '10-13'], ['24. desember', '10-13', '2027-12-24', '10-13'], ['17. mai', '10-13', '2027-05-17', '10-13'],
    ['24. desember 2026', '10-13', '2026-12-24', '10-13'],
    ['2026-12-27/2026-12-30', 'stengt', '2026-12-28', 'x'], ['2026-12-27 – 2026-12-30', 'stengt', '2026-12-30', 'x'], ['24.12.2026-26.12.2026', 'stengt', '2026-12-24', 'x'],
    ['12-24/12-26', '11-12', '2027-12-25', '11-12'], ['12-30/01-02', '11-12', '2027-01-01', '11-12'],
    ['julaften', '10-13', '2027-12-24', '10-13'], ['Jul aften', '10-13', '2027-12-24', '10-13'], ['julaften 2026', '10-13', '2026-12-24', '10-13'], ['julaften 2026', '10-13', '2027-12-24', '10-18'],
    ['påskeaften', '10-13', '2027-03-27', '10-13'], ['første juledag', '10-13', '2026-12-25', '10-13'], ['romjul', '10-13', '2026-12-28', '10-13'], ['02-29', '10-13', '2028-02-29', '10-13'],
    ['2026-12-24', 'lukket', '2026-12-24', 'x'], ['2026-12-24', 'closed', '2026-12-24', 'x'], ['2026-12-24', 'kl. 10–13', '2026-12-24', '10-13'], ['2026-12-24', '10-12, 13-15', '2026-12-24', '10-12,13-15'],
    ['2026-12-24', '10-12 og 11-15', '2026-12-24', '10-15'], ['2026-12-24', 'døgnåpent', '2026-12-24', '0-24'], ['2026-12-31', '20-02', '2026-12-31', '20-26'],
  ])('%j: %j gives %s %s', (key, value, day, expected) => {
    expect(hoursOn(scheduleOf('man-fre 10-18', { [key]: value }), day)).toBe(expected);
  });

  it('are read in every language, the shop\'s first', () => {
    expect(hoursOn(scheduleOf('mån-fre 10-18', { midsommarafton: '10-13' }, { country: 'SE', languages: ['sv'] }), '2027-06-25')).toBe('10-13');
    expect(hoursOn(scheduleOf('man-fre 10-18', { 'boxing day': '10-13' }), '2026-12-26')).toBe('10-13');
  });

  it('win the more exactly they say which day', () => {
    const schedule = scheduleOf('man-fre 10-18', { 'romjul': '1-2', '12-27/12-31': '3-4', '12-28': '5-6', '2026-12-27/2026-12-31': '7-8', '2026-12-28': '9-10' });
    expect(['2026-12-28', '2026-12-29', '2027-12-28', '2027-12-29'].map((day) => hoursOn(schedule, day))).toEqual(['9-10', '7-8', '5-6', '1-2']);
  });

  it.each([
    ['2026-02-30', '10-13', 'special.impossible-date'], ['24-12', '10-13', 'special.impossible-date'], ['31.04.2026', '10-13', 'special.impossible-date'],
    ['2026-12-30/2026-12-27', 'stengt', 'special.reversed-span'], ['2026-12-24/12-26', 'stengt', 'special.mixed-span'],
    ['julfaten', '10-13', 'special.unknown-day'], ['lørdag', '10-13', 'special.unknown-day'], ['', '10-13', 'special.unknown-day'], ['2026', '10-13', 'special.unknown-day'],
    ['vinterferie', '10-13', 'special.no-date'], ['2026-12-24', 'man 10-13', 'special.days'], ['2026-12-24', '', 'hours.empty'], ['2026-12-24', '10-25', 'hours.impossible-time'],
  ])('%j: %j is the fault %s', (key, value, code) => {
    expect(problemsOf('man-fre 10-18', { [key]: value })).toEqual([expect.objectContaining({ severity: 'fault', code, special: key })]);
  });

  it('points into the value, or at the key', () => {
    expect(problemsOf('man-fre 10-18', { julaften: '10-13 foo' })[0]).toMatchObject({ offset: 6 });
    expect(problemsOf('man-fre 10-18', { julfaten: '10-13' })[0]).not.toHaveProperty('offset');
    expect(problemsOf('man-fre 10-18', { julfaten: '10-13' })[0]?.text).toBe('"julfaten" is not a day; did you mean "julaften"?');
    expect(problemsOf('man-fre 10-18', { '24-12': '10-13' })[0]?.remedy).toBe('Write the month first: 12-24');
  });
});
