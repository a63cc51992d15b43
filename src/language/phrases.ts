/** A phrase as written: one text, or one for a count of one and one for any other. `{{variables}}` stand in it. */
export type PhraseText = string | { one: string; other: string };
