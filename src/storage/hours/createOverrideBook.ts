import type { Kysely, Transaction } from 'kysely';
import type { Instant } from '../../base/Clock.ts';
import type { Ids } from '../../base/Ids.ts';
import type { Day } from '../../base/wallTime.ts';
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
        .orderBy('made_at')
        .execute();
      return rows.map((row) => ({
        day: row.day,
        spans: JSON.parse(row.spans) as Span[],
        ...(row.location !== null && { location: row.location }),
      }));
    },
    async set(override, at) {
      await committer.run(async (trx) => {
        await revoke(trx, override.day, override.location, at);
        await trx.insertInto('day_override')
          .values({ id: ids.next(at), made_at: at, day: override.day, location: override.location ?? null, spans: JSON.stringify(override.spans) })
          .execute();
      });
    },
    revoke: (day, location, at) => committer.run((trx) => revoke(trx, day, location, at)),
  };
}

async function revoke(trx: Transaction<Tables>, day: Day, location: string | undefined, at: Instant): Promise<number> {
  let update = trx.updateTable('day_override').set({ revoked_at: at }).where('day', '=', day).where('revoked_at', 'is', null);
  update = location === undefined ? update.where('location', 'is', null) : update.where('location', '=', location);
  const { numUpdatedRows } = await update.executeTakeFirst();
  return Number(numUpdatedRows);
}
