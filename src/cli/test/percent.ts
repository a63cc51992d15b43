/** A share as it is read: `97.3 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** A difference of two shares, in points, with its sign: `+2.1`. */
export function points(difference: number): string {
  const size = Math.abs(100 * difference).toFixed(1);
  return `${Number(size) === 0 ? '' : difference > 0 ? '+' : '−'}${size}`;
}
