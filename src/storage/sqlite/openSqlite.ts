import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { migrate } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { NodeSqliteDialect } from './nodeSqliteDialect.ts';

/** How long one process waits for another's write before it gives up, in milliseconds. */
const patience = 5_000;

/** What each connection may keep of the file in memory. */
const cacheKilobytes = 16_000;
/** So many pages of 4 kB go to the write-ahead log before it is worked into the file: pages that change often are then written once. */
const walPages = 4_000;

/** An open SQLite database. */
export interface SqliteStore {
  /** The only connection that writes. */
  writer: Kysely<Tables>;
  /** Sees what is committed, and is not held up by a write. In memory it is the writer itself. */
  reader: Kysely<Tables>;
  /** Goes up when another process has committed. */
  foreignVersion(): number;
  close(): Promise<void>;
}

/**
 * Opens, and if need be makes, the database at `path`, with its tables up to date; `:memory:` keeps nothing.
 * Every commit is on disk when it returns (write-ahead log, full sync).
 */
export async function openSqlite(path: string): Promise<SqliteStore> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = connect(path);
  const writer = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  await migrate(writer as unknown as Kysely<never>);
  const reader = path === ':memory:' ? writer : new Kysely<Tables>({ dialect: new NodeSqliteDialect(connect(path)) });
  const dataVersion = database.prepare('pragma data_version');
  return {
    writer,
    reader,
    foreignVersion: () => Number(dataVersion.get()?.['data_version'] ?? 0),
    async close() {
      if (reader !== writer) await reader.destroy();
      await writer.destroy();
    },
  };
}

function connect(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true });
  database.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -${cacheKilobytes}; pragma wal_autocheckpoint = ${walPages};`);
  return database;
}
