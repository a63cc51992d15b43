import { lazily } from '../base/lazily.ts';
import { languages, type Language } from '../language/Language.ts';
import { splitWords } from '../language/splitWords.ts';
import type { Lessons } from './Lessons.ts';
import type { Question } from './Question.ts';
import type { ReaderPacks } from './ReaderPacks.ts';
import { createWordKnowledge, readWords } from './readWords.ts';
import type { Tuning } from './tuning.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Word } from './Word.ts';

/** A text that the FAQ is learnt from. */
export type LessonText = Omit<Question, 'words'>;

/** Reads texts into words as one FAQ makes it understand them. */
export interface WordReader {
  /** The ids of the entries, in the order of their numbers. */
  ids: readonly string[];
  /** The languages of the FAQ. */
  spoken: readonly Language[];
  /** What is learnt, in the order of its numbers. */
  texts: readonly LessonText[];
  read(text: string, language: Language): Word[];
  /** Whether every word of a text is a word of this language of the FAQ. */
  couldBe(text: string, language: Language): boolean;
}

/** Everything in it is in a fixed order, so that the same lessons make the same model. */
export function createWordReader({ topics, synonyms }: Lessons, packs: ReaderPacks, tuning: Tuning): WordReader {
  const ids = [...new Set(topics.map(({ id }) => id))].sort();
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const spoken = languages.filter((language) => topics.some((topic) => topic.language === language));
  const asked = topics.flatMap(({ id, language, label, questions, keywords }): LessonText[] => {
    const entry = numberOf.get(id) ?? -1;
    return [
      ...[...questions, ...(isTelling(label) ? [label] : [])].map((text) => ({ text, language, kind: 'question' as const, entry })),
      ...(keywords.length > 0 ? [{ text: keywords.join(' . '), language, kind: 'hint' as const, entry }] : []),
    ];
  });
  // An id is English by custom, and says what its entry is about: "gift-card".
  const ofIds = ids.map((id, entry): LessonText => ({ text: id.replace(/-/g, ' '), language: 'en', kind: 'hint', entry }));
  // The shop's synonyms are words of its own, too: no question need have them.
  const named = spoken.flatMap((language) => (synonyms?.[language] ?? []).flat().map((text) => ({ text, language })));
  const vocabulary = createVocabulary([...asked, ...named], spoken.map((language) => ({ language, lexicon: packs[language].lexicon, thesaurus: packs[language].thesaurus })));
  const knowledge = new Map(languages.map((language) => [
    language,
    lazily(() => createWordKnowledge(language, packs[language], synonyms?.[language] ?? [])),
  ]));
  return {
    ids,
    spoken,
    texts: [...asked, ...ofIds],
    read(text, language) {
      const known = knowledge.get(language)?.();
      return known === undefined ? [] : readWords(text, known, vocabulary, tuning);
    },
    couldBe(text, language) {
      const words = splitWords(text, language).filter(({ kind }) => kind === 'word');
      return words.length > 0 && words.every(({ folded }) => vocabulary.isIn(folded, language));
    },
  };
}

/** How many entries the FAQ has, and how many questions an entry has in each language, on average. */
export function sizeOf({ ids, texts, spoken }: Pick<WordReader, 'ids' | 'texts' | 'spoken'>): { entries: number; questions: number } {
  const asked = texts.filter(({ kind }) => kind === 'question').length;
  return { entries: ids.length, questions: asked / Math.max(1, ids.length * spoken.length) };
}

/** A label like "B12" says nothing of what is asked. */
function isTelling(label: string): boolean {
  return /\p{L}{3}/u.test(label);
}
