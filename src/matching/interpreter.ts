import { languages, type Language } from '../language/Language.ts';
import { createLanguageRecogniser, type LanguageHints, type RecognisedLanguage } from '../language/recogniseLanguage.ts';
import { createExactQuestions, type ExactQuestion } from './exactQuestions.ts';
import { lazily } from '../base/lazily.ts';
import { createKeywordRules, type FoundKeyword } from './keywordRules.ts';
import type { Question } from './Question.ts';
import type { ReadOptions, Topic } from './Reader.ts';
import type { ReaderKnowledge } from './ReaderKnowledge.ts';
import { createWordKnowledge, readWords } from './readWords.ts';
import { createScorer, type Scorer, type Scores } from './scorer.ts';
import { chanceAndMargin, type Signals } from './signals.ts';
import type { Tuning } from './tuning.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Word } from './Word.ts';

/** What a message says to the model, before anything is decided. */
export interface Interpretation {
  language: Language;
  languageSure: boolean;
  words: readonly Word[];
  /** The numbers of the entries that may answer, best first. */
  order: readonly number[];
  scores: Scores;
  /** Nothing when no entry may answer or the message has no word. */
  signals?: Signals;
  exact: readonly ExactQuestion[];
  keywords: readonly FoundKeyword[];
  /** Entries that a `not` forbids, and the word that does. */
  forbidden: ReadonlyMap<number, string>;
}

/** The model of one FAQ. */
export interface Interpreter {
  /** The ids of the entries, in the order of their numbers. */
  ids: readonly string[];
  questions: readonly Question[];
  scorer: Scorer;
  interpret(text: string, options: ReadOptions): Interpretation;
}

/** Learns a FAQ. Everything in it is in a fixed order, so that the same topics make the same model. */
export function createInterpreter(topics: readonly Topic[], { packs, synonyms }: ReaderKnowledge, tuning: Tuning): Interpreter {
  const ids = [...new Set(topics.map(({ id }) => id))].sort();
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const entryOf = (id: string): number => numberOf.get(id) ?? -1;
  const spoken = languages.filter((language) => topics.some((topic) => topic.language === language));
  const speaks = new Set(topics.map(({ id, language }) => `${language}:${entryOf(id)}`));

  const texts = topics.flatMap(({ id, language, label, questions, keywords }) => [
    ...[...questions, ...(isTelling(label) ? [label] : [])].map((text) => ({ text, language, kind: 'question' as const, entry: entryOf(id) })),
    ...(keywords.length > 0 ? [{ text: keywords.join(' . '), language, kind: 'keywords' as const, entry: entryOf(id) }] : []),
  ]);
  const vocabulary = createVocabulary(texts, spoken.map((language) => ({ language, lexicon: packs[language].lexicon })));
  const knowledge = new Map(languages.map((language) => [
    language,
    lazily(() => createWordKnowledge(language, packs[language].lexicon, synonyms?.[language] ?? [])),
  ]));
  const readIn = (text: string, language: Language): Word[] => {
    const known = knowledge.get(language)?.();
    return known === undefined ? [] : readWords(text, known, vocabulary, tuning);
  };

  const questions = texts.map((text): Question => ({ ...text, words: readIn(text.text, text.language) }));
  const elsewhere = spoken.flatMap((language) => packs[language].lexicon.elsewhere.map((text) => readIn(text, language)));
  const scorer = createScorer(questions, ids.length, elsewhere, tuning);
  const exactQuestions = createExactQuestions(questions.filter(({ kind }) => kind === 'question'));
  const rules = createKeywordRules(topics, entryOf);
  const recogniser = lazily(() => createLanguageRecogniser(packs, questions));

  const recognise = (text: string, hints: LanguageHints): Pick<RecognisedLanguage, 'language' | 'sure'> => {
    const recognised = recogniser()(text, hints);
    const repeated = recognised.sure ? undefined : exactQuestions.languageOf(text);
    return repeated === undefined ? recognised : { language: repeated, sure: true };
  };

  return {
    ids,
    questions,
    scorer,
    interpret(whole, { language: forced, before, locale, allow }) {
      const text = whole.slice(0, tuning.longestText);
      const { language, sure: languageSure } = forced !== undefined ? { language: forced, sure: true } : recognise(text, {
        allowed: spoken,
        ...(before !== undefined && { before }),
        ...(locale !== undefined && { locale }),
      });
      const words = readIn(text, language);
      const scores = scorer.score(words, language);
      const keywords = rules.keywords(words);
      const forbidden = rules.forbidden(words);
      const { votes } = scores;
      for (const entry of new Set(keywords.map((found) => found.entry))) {
        const longest = keywords.find((found) => found.entry === entry)?.at.length ?? 1;
        votes[entry] = (votes[entry] ?? 0) + tuning.keywordVote * (1 + (longest - 1) / 2);
      }
      if (spoken.includes(language)) {
        for (let entry = 0; entry < ids.length; entry += 1) {
          if (!speaks.has(`${language}:${entry}`)) votes[entry] = (votes[entry] ?? 0) - tuning.foreignEntry;
        }
      }
      const candidates = ids.map((_, entry) => entry).filter((entry) => allow?.(ids[entry] ?? '') ?? true);
      const possible = candidates.filter((entry) => !forbidden.has(entry));
      const others = ids.map((_, entry) => entry).filter((entry) => !candidates.includes(entry) && !forbidden.has(entry));
      const exact = exactQuestions.find(text, words, language).filter(({ entry }) => possible.includes(entry));
      const order = possible.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b);
      const [best] = order;
      const hasWord = words.some(({ kind }) => kind === 'word');
      return {
        language,
        languageSure,
        words,
        order,
        scores,
        exact,
        keywords,
        forbidden,
        ...(best !== undefined && hasWord && {
          signals: {
            ...chanceAndMargin(votes, { allowed: order, others, best, none: ids.length }),
            cosine: scores.cosines[best] ?? 0,
            covered: scorer.known.share(words, best),
            keyword: keywords.some(({ entry }) => entry === best),
            entries: order.length,
            questions: questions.length / ids.length / spoken.length,
          },
        }),
      };
    },
  };
}

/** A label like "B12" says nothing of what is asked. */
function isTelling(label: string): boolean {
  return /\p{L}{3}/u.test(label);
}
