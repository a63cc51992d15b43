import { languages, type Language } from './Language.ts';
import { languageVotes, refineLanguageModel, trainLanguageModel, type LanguageModel, type LanguageSample } from './languageModel.ts';
import type { LanguagePack } from './LanguagePack.ts';

/** What may tip the scales besides the words. */
export interface LanguageHints {
  /** The languages to choose from, the default one first. */
  allowed: readonly Language[];
  /** What the conversation was in until now: a mild preference. */
  before?: Language;
  /** What the channel says: breaks a tie. */
  locale?: Language;
}

/** The language of a text. */
export interface RecognisedLanguage {
  language: Language;
  /** False when the words do not tell: too few, as good in another language, or in none that is known. */
  sure: boolean;
  /** How likely each allowed language is, 0 to 1; together 1. */
  scores: Readonly<Partial<Record<Language, number>>>;
}

export type LanguageRecogniser = (text: string, hints: LanguageHints) => RecognisedLanguage;

/** What the recogniser needs of each language pack. */
export type RecogniserPacks = Readonly<Record<Language, Pick<LanguagePack, 'lexicon' | 'phrases' | 'thesaurus'>>>;

/** Only so much of a text is looked at, in characters: its language shows long before. */
const longestText = 300;
/** What hints are worth, in logits. Enough to decide "retur?", not enough to turn "hvornår lukker i" into Norwegian. */
const worthOf = { before: 0.8, locale: 0.3, first: 0.2 } as const;
/** From this probability on the recogniser is sure. */
const sureFrom = 0.85;

// What ships is the same for every FAQ, and a FAQ is read anew whenever a file is saved.
const shipped = new WeakMap<RecogniserPacks, LanguageModel>();

/**
 * Learns to tell the four languages apart from what ships (the bot's sentences and the lexicons) and from the shop's own questions.
 * Nynorsk and dialect are in the Norwegian lexicon, so that they come out as `nb`.
 */
export function learnLanguages(packs: RecogniserPacks, samples: Iterable<LanguageSample>): LanguageModel {
  let base = shipped.get(packs);
  if (base === undefined) {
    base = trainLanguageModel(languages.flatMap((language) => shippedTexts(packs, language).map((text) => ({ language, text }))));
    shipped.set(packs, base);
  }
  return refineLanguageModel(base, samples);
}

/** Tells languages apart by what was learnt. */
export function createLanguageRecogniser(model: LanguageModel): LanguageRecogniser {
  return (text, hints) => recognise(text, hints, model);
}

function recognise(text: string, { allowed, before, locale }: LanguageHints, model: LanguageModel): RecognisedLanguage {
  const choices = allowed.length > 0 ? allowed : languages;
  const { votes, known } = languageVotes(model, text.slice(0, longestText));
  const sums = choices.map((language, i) => (votes[languages.indexOf(language)] ?? 0)
    + (language === before ? worthOf.before : 0)
    + (language === locale ? worthOf.locale : 0)
    + (i === 0 ? worthOf.first : 0));
  const highest = Math.max(...sums);
  const chances = sums.map((sum) => Math.exp(sum - highest));
  const total = chances.reduce((a, b) => a + b, 0);
  const best = sums.indexOf(highest);
  return {
    language: choices[best] ?? languages[0],
    sure: known && (chances[best] ?? 0) / total >= sureFrom,
    scores: Object.fromEntries(choices.map((language, i): [Language, number] => [language, (chances[i] ?? 0) / total])),
  };
}

function shippedTexts(packs: RecogniserPacks, language: Language): string[] {
  const { lexicon, phrases } = packs[language];
  return [...new Set([
    ...Object.values(phrases).flatMap((phrase) => (typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other]))
      .map((text) => text.replace(/\{\{.*?\}\}/g, ' ')),
    ...lexicon.common,
    ...lexicon.fillers,
    ...lexicon.synonyms.flat(),
    ...Object.values(lexicon.concepts).flat(),
  ])];
}
