/** So many files of one FAQ, with what they were before the last edit. */
const kept = 250;

/** Remembers what became of the last texts, so that one edited file costs one file. */
export function memoised<T>(read: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) {
      // The one used last goes to the end, away from what is dropped first.
      results.delete(text);
      results.set(text, known);
      return known;
    }
    const result = read(text);
    results.set(text, result);
    const [oldest] = results.keys();
    if (results.size > kept && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
