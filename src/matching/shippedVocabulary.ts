import { lazily } from '../base/lazily.ts';
import type { Language } from '../language/Language.ts';
import type { Lexicon } from '../language/Lexicon.ts';
import { splitWords } from '../language/splitWords.ts';
import type { Thesaurus } from '../language/Thesaurus.ts';
import { createSpeller, likelier, type Correction } from './speller.ts';

/** What ships of a language that has words in it. */
export interface ShippedWords {
  lexicon: Lexicon;
  thesaurus: Thesaurus;
}

/** The words that ship of one language. All are folded. */
export interface ShippedVocabulary {
  language: Language;
  /** Each word's stem. */
  stemOf: ReadonlyMap<string, string>;
  stems: ReadonlySet<string>;
  /** The word that a misspelt one stands for. */
  correct(word: string): Correction | undefined;
}

// What ships is the same for every FAQ, and a FAQ is read anew whenever a file is saved.
const memo = new WeakMap<Lexicon, ShippedVocabulary>();

export function shippedVocabulary({ language, lexicon, thesaurus }: ShippedWords & { language: Language }): ShippedVocabulary {
  const known = memo.get(lexicon);
  if (known !== undefined) return known;
  const ofService = stemsOf(wordsOfService(lexicon), language);
  const everyday = stemsOf(Object.values(thesaurus).flat(), language);
  const stemOf = new Map([...everyday, ...ofService]);
  // Everyday words are many: a slip of two letters in one of them is not looked for.
  const spellers = [
    lazily(() => createSpeller(new Map([...ofService.keys()].map((word) => [word, 0])))),
    lazily(() => createSpeller(new Map([...everyday.keys()].filter((word) => !ofService.has(word)).map((word) => [word, 0])), 1)),
  ];
  const made: ShippedVocabulary = {
    language,
    stemOf,
    stems: new Set(stemOf.values()),
    correct: (word) => spellers.map((speller) => speller().correct(word)).reduce(likelier),
  };
  memo.set(lexicon, made);
  return made;
}

function stemsOf(texts: Iterable<string>, language: Language): Map<string, string> {
  const stems = new Map<string, string>();
  for (const text of texts) for (const { folded, stem } of splitWords(text, language)) if (!stems.has(folded)) stems.set(folded, stem);
  return stems;
}

function* wordsOfService({ fillers, common, elsewhere, synonyms, concepts }: Lexicon): Iterable<string> {
  yield* fillers;
  yield* common;
  yield* elsewhere;
  for (const list of [...synonyms, ...Object.values(concepts)]) yield* list;
}
