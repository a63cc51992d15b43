/** The normal deviate that leaves 2.5 % on either side. */
const z = 1.959964;

/** Between what the true share lies, 19 times of 20. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * The 95 % interval of a share that was counted (E. B. Wilson, 1927): right for few cases too, and for shares near 0 and 1, where
 * the usual plus-minus fails.
 */
export function wilson(hits: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { low: Math.max(0, (centre - spread) / whole), high: Math.min(1, (centre + spread) / whole) };
}
