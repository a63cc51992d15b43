/** If whatever scores as high were taken for covered: what part of the covered that finds, and of the unrelated it lets in. */
export interface RocPoint {
  found: number;
  letIn: number;
}

/**
 * How well a score tells two kinds apart: the curve, and the area under it, which is the chance that one of `covered` scores above
 * one of `unrelated` (ties counted half): 0.5 is guessing, 1 is always. Nothing when there is none of a kind.
 */
export function rocOf(covered: readonly number[], unrelated: readonly number[]): { points: RocPoint[]; area: number } | undefined {
  if (covered.length === 0 || unrelated.length === 0) return undefined;
  const scored = [...covered.map((score) => ({ score, covered: true })), ...unrelated.map((score) => ({ score, covered: false }))].sort((a, b) => b.score - a.score);
  const points: RocPoint[] = [{ found: 0, letIn: 0 }];
  const counts = { found: 0, letIn: 0 };
  let area = 0;
  scored.forEach(({ score, covered: isCovered }, i) => {
    counts[isCovered ? 'found' : 'letIn'] += 1;
    if (scored[i + 1]?.score === score) return;
    const last = points.at(-1) ?? { found: 0, letIn: 0 };
    const point = { found: counts.found / covered.length, letIn: counts.letIn / unrelated.length };
    area += (point.letIn - last.letIn) * (point.found + last.found) / 2;
    points.push(point);
  });
  return { points, area };
}
