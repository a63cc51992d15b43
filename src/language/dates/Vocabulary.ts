import type { Language } from '../Language.ts';
import type { DayId } from '../days/namedDays.ts';
import type { WordRole } from '../days/readDayWords.ts';

/** What a word or phrase of `days.yaml` stands for. */
export type Meaning =
  | { is: 'weekday'; weekday: number; short: boolean }
  | { is: 'month'; month: number; short: boolean }
  | { is: 'named'; id: DayId }
  /** Days from today. */
  | { is: 'relative'; days: number }
  /** A cardinal: two, ten. */
  | { is: 'count'; value: number }
  | { is: 'role'; role: WordRole };

/** One word of a phrase: a folded word, or an ordinal ("1.", "første", "first"). */
export type Element = string | number;

/** A phrase that means something. */
export interface Phrase {
  elements: readonly Element[];
  meaning: Meaning;
}

/** Every word for dates in every language, ready to be looked up. */
export interface Vocabulary {
  /** By their first element. */
  phrases: ReadonlyMap<Element, readonly Phrase[]>;
  /** Single words (also several written as one) that name a day, by the folded word. */
  days: ReadonlyMap<string, Meaning>;
  /** Words that are read as a day or month only in good company, as typed (not folded). */
  shorts: ReadonlyMap<string, readonly Meaning[]>;
  /** Words that are days in some languages only, and in which. */
  onlyIn: ReadonlyMap<string, readonly Language[]>;
  /** As typed and folded. */
  ordinals: ReadonlyMap<string, number>;
  /** Names that differ by their number alone, by what follows it: `juledag` → 1 to 4. */
  numbered: ReadonlyMap<string, ReadonlyMap<number, DayId>>;
  /** What follows the number in such names of a day. */
  tails: ReadonlyMap<DayId, readonly string[]>;
  /** Every word that stands anywhere in a phrase. */
  words: ReadonlySet<string>;
  /** What a misspelt word was meant to be. */
  correct(word: string): string | undefined;
  /** The day in front of a compound ("søndagsåpent", "påskeåpningstider"): its word. */
  headOf(word: string): string | undefined;
}
