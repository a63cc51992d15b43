import type { SparseVector } from '../../src/matching/vectoriser.ts';

/** A vector with these features, each as much as is said. */
export function aVector(features: Readonly<Record<number, number>>): SparseVector {
  return { ids: Int32Array.from(Object.keys(features), Number), values: Float64Array.from(Object.values(features)) };
}
