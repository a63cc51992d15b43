import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SkrankeError } from '../../base/SkrankeError.ts';

/**
 * Makes this process the only server of a data folder; the answer lets go of it. The lock is SQLite's own on an empty file: the
 * operating system takes it back whatever way the process ends, so that nothing stale is ever left. Throws `storage.in-use`.
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'server.lock'), { timeout: 0 });
  try {
    database.exec('pragma journal_mode = delete; begin exclusive;');
  } catch (cause) {
    database.close();
    throw new SkrankeError(
      'storage.in-use',
      `Another server is already using the data folder ${folder}.`,
      'Stop that one first, or give this one a folder of its own with DATA_DIR.',
      { cause },
    );
  }
  return () => database.close();
}
