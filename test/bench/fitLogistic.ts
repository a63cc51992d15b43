/** One observation for {@link fitLogistic}. */
export interface Sample {
  x: readonly number[];
  y: 0 | 1;
  weight: number;
}

const steps = 30;
const penalty = 1;

/** Weighted logistic regression by Newton's method, with a slight quadratic penalty. */
export function fitLogistic(samples: readonly Sample[]): number[] {
  const size = samples[0]?.x.length ?? 0;
  const mean = samples.reduce((sum, { weight }) => sum + weight, 0) / samples.length;
  let w = Array.from({ length: size }, () => 0);
  for (let step = 0; step < steps; step += 1) {
    // The last column is the gradient: solving the rows leaves the step in it.
    const rows = Array.from({ length: size }, (_, i) => Array.from({ length: size + 1 }, (__, j) => (i === j ? penalty : j === size ? -penalty * w[i]! : 0)));
    for (const { x, y, weight } of samples) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * w[i]!, 0)));
      const share = weight / mean;
      for (let i = 0; i < size; i += 1) {
        const row = rows[i]!;
        row[size]! += share * (y - p) * x[i]!;
        const factor = share * p * (1 - p) * x[i]!;
        for (let j = 0; j < size; j += 1) row[j]! += factor * x[j]!;
      }
    }
    const change = solve(rows);
    w = w.map((value, i) => value + change[i]!);
  }
  return w;
}

/** Gauss–Jordan with the largest pivot. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let i = 0; i < size; i += 1) {
    const pivot = rows.slice(i).reduce((best, row, k) => (Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    const own = rows[i]!;
    for (let k = 0; k < size; k += 1) {
      if (k === i) continue;
      const factor = rows[k]![i]! / own[i]!;
      for (let j = i; j <= size; j += 1) rows[k]![j]! -= factor * own[j]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
