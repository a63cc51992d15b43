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
      const kept = (await reader.selectFrom('faq_version').select('version').orderBy('first_used_at', 'desc').execute()).map(({ version }) => version);
      const loads = await reader.selectFrom('event').select('data').where('kind', '=', 'faq.loaded').orderBy('at', 'desc').orderBy('id', 'desc').execute();
      // Not simply the one first used last: an edit may have been taken back.
      const loaded = loads.map(({ data }) => (JSON.parse(data) as { version: string }).version).find((version) => kept.includes(version));
      const row = await reader.selectFrom('faq_version').select('files').where('version', '=', loaded ?? kept[0] ?? '').executeTakeFirst();
      return row === undefined ? undefined : JSON.parse(row.files) as { path: string; text: string }[];
    },
  };
}
