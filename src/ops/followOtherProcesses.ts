import type { Clock } from '../base/Clock.ts';
import type { Log } from '../base/Log.ts';

/** How often it is looked whether another process has written, in milliseconds: well within the second that is promised. */
const interval = 250;

/**
 * Calls `changed` after another process (`skranke say`, `skranke closed`) has written to the database.
 * @returns ends it
 */
export function followOtherProcesses(foreignVersion: () => number, changed: () => Promise<void>, clock: Clock, log: Log): () => void {
  let seen = foreignVersion();
  let cancel = clock.after(interval, look);

  function look(): void {
    cancel = clock.after(interval, look);
    const version = foreignVersion();
    if (version === seen) return;
    seen = version;
    changed().catch((error: unknown) => log.error({ error }, 'What another process wrote could not be read'));
  }
  return () => cancel();
}
