import { fold } from '../language/fold.ts';
import { languages, type Language } from '../language/Language.ts';
import { splitParts, type PartPacks, type TextPart } from '../language/splitParts.ts';
import { splitWords } from '../language/splitWords.ts';
import type { Ranked, Reading } from '../matching/Reader.ts';
import { smallTalk } from './smallTalk.ts';
import type { UnderstoodPart } from './Understanding.ts';

/** What the reading of parts needs to know. */
export interface PartsContext {
  /** How the whole message was read. */
  whole: Reading;
  /** Reads a part by itself, in the language of the whole. */
  read(text: string): UnderstoodPart;
  /** The entries that an answer leads on to. */
  promptsOf(entry: string): readonly string[];
  /** Whether an entry stands for a mood (praise, complaint) more than for a question. */
  isMood(entry: string): boolean;
  packs: PartPacks;
}

/** What was found: whether anything is asked, and the parts, where there is more than one thing to answer. */
export interface ReadParts {
  asks: boolean;
  parts?: readonly UnderstoodPart[];
}

/** Of the same message one hears at most so many answers. */
const mostAnswers = 3;
/** An answer stands for its part only if no other part's answer is this likely there. */
const mostOfTheOther = 0.2;
/** A statement ("rabattkoden virker ikke") is a question of its own only from here on. */
const sureStatement = 0.97;
const sureWhole = 0.9;
/** A part that is not understood is owned up to only if it has so many words that say something. */
const tellingWords = 2;
/** A part that is not understood may still be about what was answered, where its likeliest entry is this likely. */
const hint = 0.2;

interface Candidate {
  part: TextPart;
  read: UnderstoodPart;
  best: Ranked | undefined;
}

/**
 * Finds out whether a message asks more than one thing. Reads each of its parts by itself, and keeps them apart only where that is safe: each is
 * answered surely, by another entry than the rest, which is no candidate in its neighbour. In doubt a message is one question, as it always was.
 */
export function readParts(text: string, { whole, read, promptsOf, isMood, packs }: PartsContext): ReadParts {
  const first = whole.ranked[0];
  const { little, pointing } = signsFor(packs)[whole.language];
  // "Når stenger dere, dette er elendig service", "så fin, men den er ødelagt": the mood must not drown the question.
  const isDrowned = whole.verdict === 'answer' && first !== undefined && isMood(first.id);
  const texts = joinPointing(splitParts(text, whole.language, packs, { loosely: isDrowned }));
  const asks = texts.some((part) => part.asks);
  if (!asks || texts.length < 2 || whole.why.rule === 'question') return { asks };
  // Reading is most of a turn's work: a bare "hei" is not read.
  const isSure = whole.verdict === 'answer' && !isDrowned && (first?.score ?? 0) >= sureWhole;
  // Where the whole is sure, a statement that the sentence goes on from is how its question begins: "ordren er kansellert, men …".
  const worthReading = texts.filter((part, i) => part.asks || (isSure ? texts[i + 1]?.joined !== true && telling(part.text) > 1 : telling(part.text) > 0));
  if (worthReading.length < 2) return { asks };
  const candidates = worthReading.map((part): Candidate => {
    const understood = read(part.text);
    return { part, read: understood, best: understood.reading.ranked[0] };
  });
  const kept: Candidate[] = [];
  for (const each of candidates) if (isQuestion(each, kept.at(-1))) kept.push(each);
  const answered = apart(kept);
  const sure = whole.verdict === 'answer' ? first?.id : undefined;
  if (sure !== undefined && !answered.some(({ best }) => best?.id === sure)) return { asks };
  const unclear = answered.length === 0 ? undefined : candidates.find((each) => isLeftOver(each, answered));
  const parts = [...answered.slice(0, mostAnswers), ...(unclear === undefined ? [] : [unclear])];
  return parts.length < 2 ? { asks } : { asks, parts: parts.map((each) => each.read) };

  function isQuestion({ part, read: { reading }, best }: Candidate, before: Candidate | undefined): boolean {
    if (best === undefined || reading.verdict !== 'answer' || smallTalk.has(best.id)) return false;
    if (isMood(best.id)) return isDrowned;
    if (!part.asks) return best.score >= sureStatement;
    // "Hvor lang tid tar det" says little by itself: what stood before must lead there.
    return before?.best === undefined || before.best.id === best.id || telling(part.text) > 0 || promptsOf(before.best.id).includes(best.id);
  }

  /** The first part of each entry, if they are told apart well enough. */
  function apart(found: readonly Candidate[]): readonly Candidate[] {
    const firsts = found.filter(({ best }, i) => found.findIndex((other) => other.best?.id === best?.id) === i);
    const isBlurred = firsts.some((each) => firsts.some((other) => other !== each
      && (each.read.reading.ranked.find(({ id }) => id === other.best?.id)?.score ?? 0) > mostOfTheOther));
    return isBlurred ? [] : firsts;
  }

  /** Asks something that was not understood, and is not about what was. */
  function isLeftOver({ part, read: { reading }, best }: Candidate, answered: readonly Candidate[]): boolean {
    // A word that no question holds says for sure that something else is meant.
    if (!part.asks || reading.verdict === 'answer' || telling(part.text) + reading.why.unknown.length < tellingWords) return false;
    if (!isDrowned && !answered.some((each) => each.part.asks)) return false;
    const near = reading.verdict === 'clarify' ? reading.offered : best !== undefined && best.score >= hint ? [best.id] : [];
    return !near.some((id) => answered.some((each) => each.best?.id === id));
  }

  /** "Ordren min er forsinket, når kommer den": what only points back is read with the statement that it points to. */
  function joinPointing(split: readonly TextPart[]): TextPart[] {
    const joined: TextPart[] = [];
    for (const part of split) {
      const before = joined.at(-1);
      const points = part.asks && telling(part.text) <= 1 && splitWords(part.text, whole.language).some(({ folded }) => pointing.has(folded));
      if (points && before !== undefined && !before.asks && telling(before.text) > 0) joined[joined.length - 1] = { ...part, text: `${before.text}, ${part.text}`, joined: before.joined };
      else joined.push(part);
    }
    return joined;
  }

  function telling(part: string): number {
    return splitWords(part, whole.language).filter(({ folded }) => !little.has(folded)).length;
  }
}

interface Signs {
  /** Words that by themselves say nothing of what is asked. */
  little: ReadonlySet<string>;
  /** Words that point back. */
  pointing: ReadonlySet<string>;
}

const known = new WeakMap<PartPacks, Readonly<Record<Language, Signs>>>();

function signsFor(packs: PartPacks): Readonly<Record<Language, Signs>> {
  let signs = known.get(packs);
  if (signs === undefined) {
    signs = Object.fromEntries(languages.map((language): [Language, Signs] => {
      const { talk: { joints, asking, verbs, subjects, leaning }, lexicon } = packs[language];
      const set = (...lists: (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat().flatMap((word) => fold(word).split(' ')));
      return [language, { little: set(joints, asking, verbs, subjects, leaning, lexicon.fillers, lexicon.concepts['how-long'] ?? []), pointing: set(leaning) }];
    })) as Record<Language, Signs>;
    known.set(packs, signs);
  }
  return signs;
}
