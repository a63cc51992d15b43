import type { Clock } from '../base/Clock.ts';
import type { DeskBook } from '../handoff/DeskBook.ts';
import type { Log } from '../base/Log.ts';

const minute = 60_000;
/** A promise is warned about so long before it is due. */
const notice = 30 * minute;

/** Warns of promises that are soon due, and tells of those that were broken; each once. @returns ends it */
export function watchPromises(desk: DeskBook, clock: Clock, log: Log): () => void {
  const told = new Set<string>();
  let cancel = clock.after(minute, look);

  async function tell(): Promise<void> {
    const now = clock.now();
    for (const { number, due, conversation } of await desk.dueBefore(now + notice)) {
      if (due === undefined) continue;
      const broken = due < now;
      const key = `${number} ${broken ? 'broken' : 'due'}`;
      if (told.has(key)) continue;
      told.add(key);
      const text = broken ? `Case ${number} was promised an answer by now, and has none`
        : `Case ${number} was promised an answer within ${Math.ceil((due - now) / minute)} minutes`;
      log.warn({ case: number, conversation, due: new Date(due).toISOString() }, `${text}. Answer with: skranke say ${number} "…"`);
    }
  }

  function look(): void {
    cancel = clock.after(minute, look);
    tell().catch((error: unknown) => log.error({ error }, 'The promises could not be looked through'));
  }
  return () => cancel();
}
