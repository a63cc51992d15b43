/** The part of a list for which something holds, 0 to 1; 0 for an empty list. */
export function share<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length;
}
