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
  /** Words that mean the same in any shop. */
  synonyms: readonly (readonly string[])[];
  /** Frequent words that tell this language from its neighbours. */
  common: readonly string[];
}
