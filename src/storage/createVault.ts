import type { Kysely } from 'kysely';
import { SkrankeError } from '../base/SkrankeError.ts';
import type { Committer } from './createCommitter.ts';
import type { Tables } from './tables.ts';

/** Keys that the program makes for itself and needs again after a restart. */
export interface Vault {
  /** The value that was kept under a name; where there is none, `fresh` is kept from now on. */
  keep(name: string, fresh: string): Promise<string>;
}

/** A vault in the database: whoever has the data has the keys, a backup brings them along, and several servers share them. */
export function createVault(reader: Kysely<Tables>, committer: Committer): Vault {
  return {
    async keep(name, fresh) {
      await committer.run((trx) => trx.insertInto('secret').values({ name, value: fresh }).onConflict((conflict) => conflict.column('name').doNothing()).execute());
      const row = await reader.selectFrom('secret').select('value').where('name', '=', name).executeTakeFirst();
      if (row !== undefined) return row.value;
      throw new SkrankeError('storage.secret', `The key "${name}" could not be kept in the database.`, 'Was the data folder changed under the running server? Start it again.');
    },
  };
}
