import type { CommandName } from '../language/Lexicon.ts';
import type { Language } from '../language/Language.ts';
import type { PhraseText } from '../language/phrases.ts';
import type { Entry } from './Entry.ts';
import type { Shop } from './Shop.ts';

/** What a shop's folder says of one language. */
export interface FaqLanguage {
  /** In the order of the files and of the entries in them. */
  entries: ReadonlyMap<string, Entry>;
  /** Words that mean the same here. */
  synonyms: readonly (readonly string[])[];
  /** Phrases the shop says in its own way. */
  phrases: Readonly<Record<string, PhraseText>>;
  /** Commands the shop adds to the shipped ones. */
  commands: Readonly<Partial<Record<CommandName, readonly string[]>>>;
}

/** A whole FAQ without a fault. Immutable: a saved file makes a new one. */
export interface Faq {
  /** Hex SHA-256 over the files, the engine and the lexicon: what answered can always be told. */
  version: string;
  shop: Shop;
  /** One for each of `shop.languages`. */
  languages: Readonly<Partial<Record<Language, FaqLanguage>>>;
}
