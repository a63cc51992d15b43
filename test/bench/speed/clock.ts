/** What something takes, in milliseconds. */
export function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

/** The value below which so many of them are. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
}

/** Megabytes in use on the heap and beside it, garbage excepted; needs `--expose-gc`. */
export function megabytesInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

export function residentMegabytes(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}
