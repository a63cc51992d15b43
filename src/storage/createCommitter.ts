import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** One list of writes, as statements. May be run again, so it keeps nothing outside the transaction. */
export type Work<T> = (trx: Transaction<Tables>) => Promise<T>;

/** Brings lists of writes to the disk. */
export interface Committer {
  /** Runs a list whole or not at all. When it resolves, the list is on disk. */
  run<T>(work: Work<T>): Promise<T>;
}

/** A list that waits for the next sync. */
interface Job {
  /** Runs the list, and keeps its answer or its error for {@link Job.settle}. */
  attempt(trx: Transaction<Tables>): Promise<void>;
  settle(): void;
  fail(error: unknown): void;
}

/**
 * A committer that joins all lists that are ready into one transaction, and so into one disk sync (group commit). A list that fails
 * does not take the others along: the group is undone, and each runs in a transaction of its own.
 */
export function createCommitter(db: Kysely<Tables>): Committer {
  let waiting: Job[] = [];
  let running = false;

  async function runGroup(group: readonly Job[]): Promise<void> {
    try {
      await db.transaction().execute(async (trx) => {
        for (const job of group) await job.attempt(trx);
      });
    } catch (error) {
      if (group.length === 1) group[0]?.fail(error);
      else for (const job of group) await runGroup([job]);
      return;
    }
    for (const job of group) job.settle();
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await runGroup(group);
    }
    running = false;
  }

  return {
    run<T>(work: Work<T>) {
      return new Promise<T>((resolve, reject) => {
        let answer: T;
        waiting.push({
          async attempt(trx) {
            answer = await work(trx);
          },
          settle: () => resolve(answer),
          fail: reject,
        });
        if (running) return;
        running = true;
        // After the events that are ready now, so that what arrived together is synced together.
        setImmediate(() => void drain());
      });
    },
  };
}
