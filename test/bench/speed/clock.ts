/** In milliseconds. */
export interface Time {
  wall: number;
  /** What this thread worked: the wall time on a machine that does nothing else. Told in steps of some milliseconds. */
  cpu: number;
}

/** What something takes. */
export function timed<T>(work: () => T): { result: T; time: Time } {
  const [start, startCpu] = [performance.now(), process.threadCpuUsage()];
  const result = work();
  const { user, system } = process.threadCpuUsage(startCpu);
  return { result, time: { wall: performance.now() - start, cpu: (user + system) / 1000 } };
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
