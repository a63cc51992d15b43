/** Where something stands in the FAQ folder. Line and column count from 1. */
export interface Place {
  /** Relative to the FAQ folder, with forward slashes: `nb/returns.yaml`. */
  file: string;
  line: number;
  column: number;
}

/** Something the checker has to say. A fault keeps the FAQ from loading, a warning does not. */
export interface Finding {
  severity: 'fault' | 'warning';
  /** Stable and dotted, for programs: `entry.unknown-field`. */
  code: string;
  place: Place;
  /** What is wrong, in a sentence a shop owner understands. */
  text: string;
  /** What to write instead. */
  remedy: string;
}
