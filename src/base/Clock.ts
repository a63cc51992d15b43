/** A moment: whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** The time and the means to wait for it. Passed in, so that a test owns both. */
export interface Clock {
  now(): Instant;
  /** Runs `task` once, `milliseconds` from now; the answer takes it back. */
  after(milliseconds: number, task: () => void): () => void;
}
