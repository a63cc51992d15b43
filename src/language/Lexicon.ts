/** Whole messages that steer the conversation, in every language and at every point. */
export type CommandName = 'person' | 'stop' | 'restart' | 'help';

/** The words of one language that the program knows whatever the shop: `<language>/lexicon.yaml`. */
export interface Lexicon {
  /** Whole messages, as people type them. */
  commands: Readonly<Record<CommandName, readonly string[]>>;
  /** Whole messages that mean yes, and no. */
  yes: readonly string[];
  no: readonly string[];
  /** Whole messages that only ask whether someone is there: "hallo??", "er dere der". */
  ping: readonly string[];
  /** Words that must not decide: greetings, politeness, small words. */
  fillers: readonly string[];
  /** Words that mean the same in any shop, for which the other languages have no counterpart. */
  synonyms: readonly (readonly string[])[];
  /**
   * What customers talk about, under names that are the same in every language, so that a question in one language helps to
   * understand a message in another. The words of a concept are close in meaning, not always the same. `...` in a phrase
   * stands for up to three words.
   */
  concepts: Readonly<Record<string, readonly string[]>>;
  /** Messages that no shop answers: small talk, homework, other people's errands. */
  elsewhere: readonly string[];
  /** Frequent words: they tell this language from its neighbours, and are no misspellings of others. */
  common: readonly string[];
}
