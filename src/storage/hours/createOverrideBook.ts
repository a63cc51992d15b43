import type { Kysely } from 'kysely';
import type { Ids } from '../../base/Ids.ts';
import type { OverrideBook } from '../../hours/OverrideBook.ts';
import type { Span } from '../../hours/Schedule.ts';
import type { Committer } from '../createCommitter.ts';
import type { Tables } from '../tables.ts';

/** Closed and opened days on a database. Nothing is removed: what was in force can be told. */
export function createOverrideBook(reader: Kysely<Tables>, committer: Committer, ids: Ids): OverrideBook {
  return {
    async list(from) {
      const rows = await reader.selectFrom('day_override').select(['day', 'location', 'spans'])
        .where('revoked_at', 'is', null).where('day', '>=', from)
        .orderBy('made_at').orderBy('id')
        .execute();
      return rows.map((row) => ({
        day: row.day,
        spans: JSON.parse(row.spans) as Span[],
        ...(row.location !== null && { location: row.location }),
      }));
    },
    async set(overrides, at) {
      const rows = overrides.map(({ day, location, spans }) => ({ id: ids.next(at), made_at: at, day, location: location ?? null, spans: JSON.stringify(spans) }));
      if (rows.length === 0) return;
      await committer.run((trx) => trx.insertInto('day_override').values(rows).execute());
    },
    revoke: (day, location, at) => committer.run(async (trx) => {
      let update = trx.updateTable('day_override').set({ revoked_at: at }).where('day', '=', day).where('revoked_at', 'is', null);
      if (location !== undefined) update = update.where('location', '=', location);
      const { numUpdatedRows } = await update.executeTakeFirst();
      return Number(numUpdatedRows);
    }),
  };
}
