/** One observation for {@link fitLogistic}. */
export interface Sample {
  x: readonly number[];
  y: 0 | 1;
  weight: number;
}

const steps = 12;

/**
 * Weighted logistic regression by Newton's method, held near what was believed before: the coefficients leave `prior` only as far as the
 * observations outweigh it.
 * @param strength how many observations the prior is worth, roughly
 */
export function fitLogistic(samples: readonly Sample[], prior: readonly number[], strength: number): number[] {
  const size = prior.length;
  const mean = samples.reduce((sum, { weight }) => sum + weight, 0) / samples.length || 1;
  let w = [...prior];
  for (let step = 0; step < steps; step += 1) {
    // The last column is the gradient: solving the rows leaves the step in it.
    const rows = w.map((value, i) => Array.from({ length: size + 1 }, (_, j) => (i === j ? strength : j === size ? strength * ((prior[i] ?? 0) - value) : 0)));
    for (const { x, y, weight } of samples) addTo(rows, x, y - chanceOf(x, w), weight / mean, chanceOf(x, w));
    const change = solve(rows);
    w = w.map((value, i) => value + (change[i] ?? 0));
  }
  return w;
}

/** The chance that a logistic model gives. */
export function chanceOf(x: readonly number[], coefficients: readonly number[]): number {
  return 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (coefficients[i] ?? 0), 0)));
}

function addTo(rows: number[][], x: readonly number[], miss: number, share: number, chance: number): void {
  rows.forEach((row, i) => {
    const value = x[i] ?? 0;
    const factor = share * chance * (1 - chance) * value;
    for (let j = 0; j < x.length; j += 1) row[j] = (row[j] ?? 0) + factor * (x[j] ?? 0);
    row[x.length] = (row[x.length] ?? 0) + share * miss * value;
  });
}

/** Gauss–Jordan with the largest pivot. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let i = 0; i < size; i += 1) {
    const at = (row: number[] | undefined, column = i): number => row?.[column] ?? 0;
    let pivot = i;
    for (let k = i + 1; k < size; k += 1) if (Math.abs(at(rows[k])) > Math.abs(at(rows[pivot]))) pivot = k;
    const own = rows[pivot] ?? [];
    rows[pivot] = rows[i] ?? [];
    rows[i] = own;
    rows.forEach((row, k) => {
      if (k === i) return;
      const factor = at(row) / at(own);
      for (let j = i; j <= size; j += 1) row[j] = at(row, j) - factor * at(own, j);
    });
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
