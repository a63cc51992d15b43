import { fold } from '../language/fold.ts';
import type { Language } from '../language/Language.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import { createConceptFinder, type ConceptFinder } from './conceptFinder.ts';
import { splitCompound } from './splitCompound.ts';
import { splitWords } from '../language/splitWords.ts';
import type { Tuning } from './tuning.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './Word.ts';

/** What is known of one language for reading its words. */
export interface WordKnowledge {
  language: Language;
  /** The words that must not decide, folded. */
  fillers: ReadonlySet<string>;
  concepts: ConceptFinder;
}

/** @param synonyms the shop's own */
export function createWordKnowledge(language: Language, { lexicon, thesaurus }: Pick<LanguagePack, 'lexicon' | 'thesaurus'>, synonyms: readonly (readonly string[])[]): WordKnowledge {
  return { language, fillers: new Set(lexicon.fillers.map(fold)), concepts: createConceptFinder(language, { lexicon, thesaurus }, synonyms) };
}

/** The words of a question or a message, with their spelling corrected, their concepts marked, compounds taken apart and weights given. */
export function readWords(text: string, { language, fillers, concepts }: WordKnowledge, vocabulary: Vocabulary, tuning: Tuning): Word[] {
  const words = splitWords(text, language).slice(0, tuning.mostWords).map((word): Word => ({ ...word, english: language === 'en', weight: 1, concepts: [], senses: [], parts: [] }));
  for (const word of words) correctSpelling(word, language, vocabulary);
  concepts.mark(words);
  for (const word of words) {
    takeApart(word, language, concepts, vocabulary);
    if (fillers.has(word.folded)) word.weight *= tuning.fillerWeight;
    if (word.typed !== undefined) word.weight *= tuning.correctedWeight;
  }
  return words;
}

function correctSpelling(word: Word, language: Language, vocabulary: Vocabulary): void {
  if (vocabulary.has(word.folded) || vocabulary.hasStem(word.stem, language)) return;
  const meant = vocabulary.correct(word.folded, language);
  if (meant === undefined) return;
  word.typed = word.folded;
  word.folded = meant;
  word.stem = vocabulary.stemOf(meant, language) ?? word.stem;
}

function takeApart(word: Word, language: Language, concepts: ConceptFinder, vocabulary: Vocabulary): void {
  if (word.concepts.length > 0 || word.typed !== undefined || vocabulary.ships(word.folded)) return;
  const parts = splitCompound(word.folded, (part) => part !== word.folded && vocabulary.has(part));
  for (const part of parts ?? []) {
    const stem = vocabulary.stemOf(part, language) ?? part;
    const alone: Word = { ...word, folded: part, stem, concepts: [], senses: [], parts: [] };
    concepts.mark([alone]);
    word.parts.push(stem);
    word.concepts.push(...alone.concepts.filter((concept) => !word.concepts.includes(concept)));
    word.senses.push(...alone.senses.filter((sense) => !word.senses.includes(sense)));
  }
}
