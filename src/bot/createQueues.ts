/** Runs tasks of one key one after another, in the order in which they were given; different keys side by side. */
export interface Queues {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
}

/** Queues that forget a key as soon as nothing waits for it. */
export function createQueues(): Queues {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const before = tails.get(key) ?? Promise.resolve();
      const own = before.then(task, task);
      const tail = own.then(forget, forget);
      tails.set(key, tail);
      return own;

      function forget(): void {
        if (tails.get(key) === tail) tails.delete(key);
      }
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
