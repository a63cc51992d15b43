import type { Day } from '../base/wallTime.ts';
import type { Language } from '../language/Language.ts';
import type { Place } from './Finding.ts';

/** A text of the FAQ and where it stands. */
export interface PlacedText {
  text: string;
  place: Place;
}

/** A button that opens a page. */
export interface Link {
  title: string;
  url: string;
}

/** One answer of one language, as staff wrote it, checked. Absent lists are empty. */
export interface Entry {
  /** The same in every language. */
  id: string;
  language: Language;
  place: Place;
  title: string;
  /** What a button says: at most 20 characters, unlike any other of its language. A message equal to it is this entry. */
  label: string;
  questions: readonly PlacedText[];
  /** Words or phrases that alone are strong evidence; `*` at the end stands for any ending. */
  keywords: readonly PlacedText[];
  /** Never this entry when one of these is present. Same form as `keywords`. */
  not: readonly PlacedText[];
  answer?: PlacedText;
  /** The line under a public comment. */
  public?: PlacedText;
  image?: { url: string; alt: string };
  /** Ids of the entries that are offered as buttons after the answer. */
  prompts: readonly PlacedText[];
  links: readonly Link[];
  /** Id of the dialog that is started instead of, or after, the answer. */
  dialog?: string;
  /** A person is needed after the answer, of this team if one is named. */
  handoff?: { team?: string };
  /** Counted in the reports. */
  mood?: 'complaint' | 'praise';
  /** Both days included. Outside them the entry is neither matched nor offered. */
  valid?: { from?: Day; until?: Day };
  /** Ids of the only branches it is true of; empty: all. */
  locations: readonly string[];
  owner?: string;
  reviewBy?: Day;
  /** Earlier ids, so that history follows a renamed entry. */
  was: readonly string[];
  /** Must be answered by this entry; never used for matching. */
  tests: readonly PlacedText[];
}
