import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DayOverride } from '../../src/hours/DayOverride.ts';
import type { OverrideBook } from '../../src/hours/OverrideBook.ts';

/** A book that can be closed, and opened again where its implementation keeps anything. */
export interface BookUnderTest {
  book: OverrideBook;
  close(): Promise<void>;
}

const at = Date.parse('2026-12-17T10:00:00Z');
const closed = (day: string, location?: string): DayOverride => ({ day, spans: [], ...(location !== undefined && { location }) });

/** What every book of closed and opened days promises, whatever the engine. */
export function overrideBookContract(name: string, open: () => Promise<BookUnderTest>): void {
  describe(`${name}: the book of closed and opened days`, () => {
    let under: BookUnderTest;
    let book: OverrideBook;
    beforeEach(async () => {
      under = await open();
      ({ book } = under);
    });
    afterEach(() => under.close());

    it('is empty at first', async () => {
      expect(await book.list('1970-01-01')).toEqual([]);
      expect(await book.revoke('2026-12-18', undefined, at)).toBe(0);
    });

    it('keeps day, place and hours as they were given', async () => {
      const given: DayOverride[] = [
        closed('2026-12-18'),
        { day: '2026-12-19', location: 'harstad', spans: [{ from: 600, to: 720 }, { from: 780, to: 1500 }] },
        { day: '2026-12-19', location: 'support', spans: [{ from: 0, to: 1440 }] },
      ];
      await book.set(given, at);
      expect(await book.list('2026-12-01')).toEqual(given);
    });

    it('lists from the day that is asked for on', async () => {
      await book.set([closed('2026-12-31'), closed('2026-12-18'), closed('2027-01-01')], at);
      expect((await book.list('2026-12-31')).map(({ day }) => day).sort()).toEqual(['2026-12-31', '2027-01-01']);
    });

    it('has the newest last, whatever the day, also within one moment', async () => {
      await book.set([closed('2026-12-20', 'a')], at + 2);
      await book.set([closed('2026-12-18', 'b')], at + 3);
      await book.set([closed('2026-12-20', 'c'), closed('2026-12-19', 'd')], at + 3);
      expect((await book.list('2026-12-01')).map(({ location }) => location)).toEqual(['a', 'b', 'c', 'd']);
    });

    it('takes back what was set for a day, and tells how many that were', async () => {
      await book.set([closed('2026-12-18'), closed('2026-12-18', 'harstad'), closed('2026-12-19')], at);
      expect(await book.revoke('2026-12-18', undefined, at + 1)).toBe(2);
      expect(await book.list('2026-12-01')).toEqual([closed('2026-12-19')]);
      expect(await book.revoke('2026-12-18', undefined, at + 2)).toBe(0);
    });

    it('takes back one place and leaves the others, and what holds everywhere', async () => {
      await book.set([closed('2026-12-18'), closed('2026-12-18', 'harstad'), closed('2026-12-18', 'tromso')], at);
      expect(await book.revoke('2026-12-18', 'harstad', at + 1)).toBe(1);
      expect(await book.list('2026-12-01')).toEqual([closed('2026-12-18'), closed('2026-12-18', 'tromso')]);
    });

    it('takes a day that was taken back again when it is set again', async () => {
      await book.set([closed('2026-12-18')], at);
      await book.revoke('2026-12-18', undefined, at + 1);
      await book.set([closed('2026-12-18', 'harstad')], at + 2);
      expect(await book.list('2026-12-01')).toEqual([closed('2026-12-18', 'harstad')]);
    });

    it('takes an empty list for nothing to do', async () => {
      await book.set([], at);
      expect(await book.list('1970-01-01')).toEqual([]);
    });
  });
}
