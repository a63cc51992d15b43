import { lazily } from '../base/lazily.ts';
import { languages, type Language } from '../language/Language.ts';
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
  const named = ids.map((id, entry): LessonText => ({ text: id.replace(/-/g, ' '), language: 'en', kind: 'hint', entry }));
  const vocabulary = createVocabulary(asked, spoken.map((language) => ({ language, lexicon: packs[language].lexicon, thesaurus: packs[language].thesaurus })));
  const knowledge = new Map(languages.map((language) => [
    language,
    lazily(() => createWordKnowledge(language, packs[language], synonyms?.[language] ?? [])),
  ]));
  return {
    ids,
    spoken,
    texts: [...asked, ...named],
    read(text, language) {
      const known = knowledge.get(language)?.();
      return known === undefined ? [] : readWords(text, known, vocabulary, tuning);
    },
  };
}

/** A label like "B12" says nothing of what is asked. */
function isTelling(label: string): boolean {
  return /\p{L}{3}/u.test(label);
}
