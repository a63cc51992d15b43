import { languages, type Language } from '../language/Language.ts';
import { createLanguageRecogniser, type LanguageHints, type RecognisedLanguage } from '../language/recogniseLanguage.ts';
import { createExactQuestions, type ExactQuestion } from './exactQuestions.ts';
import { createKeywordRules, type FoundKeyword } from './keywordRules.ts';
import type { Lessons } from './Lessons.ts';
import type { Model } from './Model.ts';
import type { ReadOptions } from './Reader.ts';
import { createScorer, type Scorer, type Scores } from './scorer.ts';
import { chanceAndMargin, type Signals } from './signals.ts';
import type { Tuning } from './tuning.ts';
import type { Word } from './Word.ts';
import { sizeOf, type LessonText, type WordReader } from './wordReader.ts';

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
  texts: readonly LessonText[];
  /** How many entries there are, and how many questions an entry has in each language, on average. */
  entries: number;
  questions: number;
  scorer: Scorer;
  interpret(text: string, options: ReadOptions): Interpretation;
}

/** Puts a model to work. @param model what was learnt of these very lessons */
export function createInterpreter({ topics }: Pick<Lessons, 'topics'>, wordReader: WordReader, model: Model, tuning: Tuning): Interpreter {
  const { ids, spoken, texts } = wordReader;
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const entryOf = (id: string): number => numberOf.get(id) ?? -1;
  const entriesIn = Map.groupBy(topics, ({ language }) => language);
  const speaks = new Map([...entriesIn].map(([language, own]) => [language, new Set(own.map(({ id }) => entryOf(id)))]));
  const scorer = createScorer(model, texts, ids.length, tuning);
  const exactQuestions = createExactQuestions(texts.flatMap((text, i) => (text.kind === 'question' ? [{ ...text, core: model.cores[i] ?? '' }] : [])));
  const rules = createKeywordRules(topics, entryOf);
  const recogniser = createLanguageRecogniser(model.languages);

  const others = languages.filter((language) => !spoken.includes(language));
  const recognise = (text: string, hints: Omit<LanguageHints, 'allowed'>): Pick<RecognisedLanguage, 'language' | 'sure'> => {
    const recognised = recogniser(text, { ...hints, allowed: spoken });
    const repeated = recognised.sure ? undefined : exactQuestions.languageOf(text);
    // "Kan jeg betale med kort" is Danish word for word, and Norwegian too: who was Norwegian until now stays so.
    const expected = hints.before ?? hints.locale;
    const likely = repeated ?? recognised.language;
    if (expected !== undefined && expected !== likely && spoken.includes(expected) && wordReader.couldBe(text, expected)) return { language: expected, sure: false };
    if (repeated !== undefined) return { language: repeated, sure: true };
    // A neighbour's words mean what they mean in his language, and not what they look like in the shop's.
    const neighbour = others.length === 0 ? recognised : recogniser(text, { ...hints, allowed: [...spoken, ...others] });
    return neighbour.sure && !spoken.includes(neighbour.language) ? neighbour : recognised;
  };

  return {
    ids,
    texts,
    ...sizeOf(wordReader),
    scorer,
    interpret(whole, { language: forced, before, locale, allow }) {
      const text = whole.slice(0, tuning.longestText);
      const { language, sure: languageSure } = forced !== undefined ? { language: forced, sure: true } : recognise(text, {
        ...(before !== undefined && { before }),
        ...(locale !== undefined && { locale }),
      });
      const words = wordReader.read(text, language);
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
          if (speaks.get(language)?.has(entry) !== true) votes[entry] = (votes[entry] ?? 0) - tuning.foreignEntry;
        }
      }
      const candidates = ids.map((_, entry) => entry).filter((entry) => allow?.(ids[entry] ?? '') ?? true);
      const possible = candidates.filter((entry) => !forbidden.has(entry));
      const isCandidate = new Set(candidates);
      const others = ids.map((_, entry) => entry).filter((entry) => !isCandidate.has(entry) && !forbidden.has(entry));
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
            words: words.length,
          },
        }),
      };
    },
  };
}
