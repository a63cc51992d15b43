import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { SkrankeError } from '../base/SkrankeError.ts';
import { migrations } from './migrations/migrations.ts';

/** Brings the tables up to date. Throws `storage.migration` when they cannot be, or are newer than the program. */
export async function migrate(db: Kysely<never>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } }).migrateToLatest();
  if (error === undefined) return;
  throw new SkrankeError(
    'storage.migration',
    `The database could not be brought up to date: ${error instanceof Error ? error.message : JSON.stringify(error)}`,
    'If it was last used by a newer version of the program, start that version. Otherwise restore the data folder from a backup.',
    { cause: error },
  );
}
