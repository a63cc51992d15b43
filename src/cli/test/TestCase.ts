/** A message, and what should become of it. */
export interface TestCase {
  text: string;
  /** The language it is in, as whoever labelled it says. */
  lang?: string;
  /** Languages it may be taken for: a few words are the same in several. Absent: `lang` alone. */
  langs?: readonly string[];
  /** Entry ids that are right; empty: nothing of the FAQ should answer it. */
  right: readonly string[];
  /** Where it stands, for the report: `cases.jsonl:12`. */
  place: string;
}
