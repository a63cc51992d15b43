import { describe, expect, it } from '@jest/globals';
import { readDay } from '../../../src/shops/csv/readDay.ts';

describe('a day in a cell', () => {
  it.each([
    '2026-12-04', '2026-12-04T10:15:00', '2026-12-04T10:15:00.000+01:00', '2026-12-04 10:15', '2026-12-04 10:15:00 UTC', '2026/12/04', '2026.12.04', '20261204', '04.12.2026', '4.12.2026', '4. 12.2026', '04.12.26', '4/12-26', '4/12-2026', '04-12-2026', '04/12/2026', '4.12.2026 kl. 10.15', '04.12.2026, 10:15',
    '4. desember 2026', '4 december 2026', '4. des. 2026', 'fredag 4. desember 2026', 'fredag den 4. december 2026', 'Friday, 4 December 2026', 'December 4, 2026', 'Dec 4 2026', '4th December 2026', '4-Dec-2026', '46360', '46360.427', ' 2026-12-04 ', '２０２６-１２-０４',
  ])('"%s"', (text) => {
    expect(readDay(text)).toBe('2026-12-04');
  });

  it('has the month first only where nothing else is a day', () => {
    expect(readDay('12/24/2026')).toBe('2026-12-24');
    expect(readDay('03/04/2026')).toBe('2026-04-03');
  });

  it.each(['', 'i morgen', '32.01.2026', '29.02.2027', '2026-13-01', '12.24.2026', '2026', '1', '123456', '4. foo 2026', '24.12', 'uke 50', '10:15'])('is not "%s"', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it('knows leap days', () => {
    expect(readDay('29.02.2028')).toBe('2028-02-29');
  });
});
