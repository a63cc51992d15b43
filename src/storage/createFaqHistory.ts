import type { Kysely } from 'kysely';
import type { Ids } from '../base/Ids.ts';
import type { FaqHistory } from '../faq/FaqHistory.ts';
import type { Committer } from './createCommitter.ts';
import type { Tables } from './tables.ts';

/** What became of the FAQ over time, on a database. */
export function createFaqHistory(reader: Kysely<Tables>, committer: Committer, ids: Ids): FaqHistory {
  return {
    async note(kind, data, at) {
      await committer.run((trx) => trx.insertInto('event').values({ id: ids.next(at), at, kind, data: JSON.stringify(data) }).execute());
    },
    async lastGood() {
      const row = await reader.selectFrom('faq_version').select('files').orderBy('first_used_at', 'desc').limit(1).executeTakeFirst();
      return row === undefined ? undefined : JSON.parse(row.files) as { path: string; text: string }[];
    },
  };
}
