// A file has few days and few states; one with more is not worth remembering them.
const most = 5000;

/** The same function, which reads the same cell only once. */
export function remember<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined || known.has(cell)) return before as T;
    const value = read(cell);
    if (known.size < most) known.set(cell, value);
    return value;
  };
}
