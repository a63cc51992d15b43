import type { Language } from '../language/Language.ts';
import type { Lexicon } from '../language/Lexicon.ts';
import { lazily } from '../base/lazily.ts';
import type { Thesaurus } from '../language/Thesaurus.ts';
import { createSpeller } from './speller.ts';
import { splitWords, type TextWord } from '../language/splitWords.ts';

/** The words that can be read: those of the FAQ and those of the lexicons of its languages. */
export interface Vocabulary {
  /** Whether any of the languages has the word. */
  has(word: string): boolean;
  /** Whether a language has the word in some form: then it is no misspelling. */
  hasStem(stem: string, language: Language): boolean;
  /** Whether the word comes with the program, and so needs no taking apart. */
  ships(word: string): boolean;
  /** The word of a language that a misspelt one stands for. */
  correct(word: string, language: Language): string | undefined;
  /** The stem of a word, as its own language makes it; nothing for a word that is not there. */
  stemOf(word: string, preferred: Language): string | undefined;
}

interface Known {
  ships: boolean;
  /** In the FAQ, in each language: how many times. Shipped words: 0. */
  times: Partial<Record<Language, number>>;
  stems: Partial<Record<Language, string>>;
}

/** All words are folded. @param texts the questions, labels and keywords of the FAQ */
export function createVocabulary(
  texts: Iterable<{ language: Language; text: string }>,
  lexicons: readonly { language: Language; lexicon: Lexicon; thesaurus: Thesaurus }[],
): Vocabulary {
  const known = new Map<string, Known>();
  const stems = new Set<string>();
  const learn = (words: Iterable<Pick<TextWord, 'folded' | 'stem'>>, language: Language, ships: boolean): void => {
    for (const { folded, stem } of words) {
      const word = known.get(folded) ?? { ships: false, times: {}, stems: {} };
      word.ships ||= ships;
      word.times[language] = (word.times[language] ?? 0) + (ships ? 0 : 1);
      word.stems[language] ??= stem;
      stems.add(`${language} ${stem}`);
      known.set(folded, word);
    }
  };
  for (const { text, language } of texts) learn(splitWords(text.replace(/\*/g, ''), language), language, false);
  for (const { lexicon, thesaurus, language } of lexicons) learn(shippedWords(lexicon, thesaurus, language), language, true);

  // A FAQ may never meet a misspelt word, when it is only checked.
  const spellers = new Map(lexicons.map(({ language }) => [language, lazily(() => createSpeller(worthsOf(known, language)))]));
  return {
    has: (word) => known.has(word),
    hasStem: (stem, language) => stems.has(`${language} ${stem}`),
    ships: (word) => known.get(word)?.ships ?? false,
    correct: (word, language) => spellers.get(language)?.().correct(word),
    stemOf(word, preferred) {
      const own = known.get(word)?.stems;
      return own?.[preferred] ?? (own === undefined ? undefined : Object.values(own)[0]);
    },
  };
}

/** A word of the FAQ is likelier to be meant than one that only ships, and one that is often asked with likelier still. */
function worthsOf(known: ReadonlyMap<string, Known>, language: Language): Map<string, number> {
  const worths = new Map<string, number>();
  for (const [word, { times }] of known) {
    const count = times[language];
    if (count !== undefined) worths.set(word, count === 0 ? 0 : 0.5 + count / (2 * (count + 5)));
  }
  return worths;
}

// What ships is the same for every FAQ, and a FAQ is read anew whenever a file is saved.
const shipped = new WeakMap<Lexicon, readonly TextWord[]>();

/** Each word once. */
function shippedWords(lexicon: Lexicon, thesaurus: Thesaurus, language: Language): readonly TextWord[] {
  const known = shipped.get(lexicon);
  if (known !== undefined) return known;
  const words = new Map<string, TextWord>();
  for (const text of wordsOf(lexicon, thesaurus)) for (const word of splitWords(text, language)) if (!words.has(word.folded)) words.set(word.folded, word);
  const found = [...words.values()];
  shipped.set(lexicon, found);
  return found;
}

function* wordsOf({ fillers, common, elsewhere, synonyms, concepts }: Lexicon, thesaurus: Thesaurus): Iterable<string> {
  yield* fillers;
  yield* common;
  yield* elsewhere;
  for (const list of [...synonyms, ...Object.values(concepts), ...Object.values(thesaurus)]) yield* list;
}
