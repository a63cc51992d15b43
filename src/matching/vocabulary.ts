import type { Language } from '../language/Language.ts';
import { lazily } from '../base/lazily.ts';
import { splitWords } from '../language/splitWords.ts';
import { shippedVocabulary, type ShippedWords } from './shippedVocabulary.ts';
import { createSpeller, likelier } from './speller.ts';

/** The words that can be read: those of the FAQ and those that ship of its languages. */
export interface Vocabulary {
  /** Whether any of the languages has the word. */
  has(word: string): boolean;
  /** Whether this language has the very word. */
  isIn(word: string, language: Language): boolean;
  /** Whether a language has the word in some form: then it is no misspelling. */
  hasStem(stem: string, language: Language): boolean;
  /** Whether the word comes with the program, and so needs no taking apart. */
  ships(word: string): boolean;
  /** The word of a language that a misspelt one stands for. */
  correct(word: string, language: Language): string | undefined;
  /** The stem of a word, as its own language makes it; nothing for a word that is not there. */
  stemOf(word: string, preferred: Language): string | undefined;
}

/** In how many questions a word of a language is, and its stem. */
interface Asked {
  times: number;
  stem: string;
}

/** All words are folded. @param texts the questions, labels and keywords of the FAQ */
export function createVocabulary(
  texts: Iterable<{ language: Language; text: string }>,
  languages: readonly (ShippedWords & { language: Language })[],
): Vocabulary {
  const shipped = languages.map((each) => shippedVocabulary(each));
  const asked = new Map(languages.map(({ language }) => [language, new Map<string, Asked>()]));
  const stems = new Set<string>();
  for (const { text, language } of texts) {
    for (const { folded, stem } of splitWords(text.replace(/\*/g, ''), language)) {
      const known = asked.get(language)?.get(folded);
      if (known === undefined) asked.get(language)?.set(folded, { times: 1, stem });
      else known.times += 1;
      stems.add(`${language} ${stem}`);
    }
  }
  // A FAQ may never meet a misspelt word, when it is only checked.
  const spellers = new Map(languages.map(({ language }) => [language, lazily(() => createSpeller(worthsOf(asked.get(language) ?? new Map<string, Asked>())))]));
  const ships = (word: string): boolean => shipped.some(({ stemOf }) => stemOf.has(word));
  return {
    has: (word) => languages.some(({ language }) => asked.get(language)?.has(word) ?? false) || ships(word),
    isIn: (word, language) => asked.get(language)?.has(word) === true || shipped.some((each) => each.language === language && each.stemOf.has(word)),
    hasStem: (stem, language) => stems.has(`${language} ${stem}`) || shipped.some((each) => each.language === language && each.stems.has(stem)),
    ships,
    correct(word, language) {
      const own = spellers.get(language)?.().correct(word);
      const ofAll = shipped.find((each) => each.language === language)?.correct(word);
      return likelier(own, ofAll)?.word;
    },
    stemOf(word, preferred) {
      const find = (language: Language): string | undefined => asked.get(language)?.get(word)?.stem ?? shipped.find((each) => each.language === language)?.stemOf.get(word);
      return find(preferred) ?? languages.map(({ language }) => find(language)).find((stem) => stem !== undefined);
    },
  };
}

/** A word that is often asked with is likelier to be meant. */
function worthsOf(asked: ReadonlyMap<string, Asked>): Map<string, number> {
  return new Map([...asked].map(([word, { times }]) => [word, 0.5 + times / (2 * (times + 5))]));
}
