/**
 * A client's mark of what it has had: the place of the last line. Empty or missing: it has had nothing, or does not want what was before;
 * what is no number (sites write `-`) means from the beginning. A place that the conversation has not reached is its end.
 */
export function readWatermark(text: string | null, lastSeq: number): number | undefined {
  if (text === null || text === '') return undefined;
  return /^\d{1,15}$/.test(text) ? Math.min(Number(text), lastSeq) : 0;
}
