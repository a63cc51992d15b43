import type { Entry } from '../faq/Entry.ts';
import { fold } from '../language/fold.ts';
import { languages, type Language } from '../language/Language.ts';
import type { LanguagePacks } from '../language/LanguagePack.ts';
import { splitWords } from '../language/splitWords.ts';
import type { Calibration } from '../matching/Calibration.ts';
import type { Ranked, Reading } from '../matching/Reader.ts';
import { tuning } from '../matching/tuning.ts';
import type { Understanding } from './Understanding.ts';

/** Only a short message leans; in words. */
const longest = 8;
/** How much likelier an entry near the last answer is than by the words alone; and where the words say nothing but "it". */
const nearWorth = 5;
const bareWorth = 10;

/** What a message is read by besides its words. */
export interface LastTopic {
  /** The entries that the last answer has to do with, itself among them. */
  near: ReadonlySet<string>;
  packs: LanguagePacks;
  calibration: Pick<Calibration, 'answerFrom'>;
}

/**
 * "Gjelder det på salgsvarer også?", "hvor lang tid tar det": a short message after an answer, unclear by itself. What staff let that answer lead to
 * is likelier now. Where the message only points back ("where is it") and its words lead elsewhere, the customer is asked rather than told.
 * Undefined where the last answer changes nothing.
 */
export function readWithLast(message: Understanding, last: Entry, { near, packs, calibration: { answerFrom } }: LastTopic): Reading | undefined {
  const { reading } = message;
  const [alone] = reading.ranked;
  const words = splitWords(message.text, message.language).map(({ folded }) => folded);
  if (alone === undefined || words.length > longest || reading.why.rule === 'question') return undefined;
  const { pointing, little } = signsOf(message.language, packs);
  const isBare = words.some((word) => pointing.has(word)) && words.every((word) => little.has(word));
  const isSure = reading.verdict === 'answer';
  if (isSure && (!isBare || near.has(alone.id))) return undefined;
  // Words that the FAQ does not know are not about the last answer because it came last.
  if (reading.verdict === 'none' && !isBare) return undefined;
  const ranked = weighed(reading.ranked, near, isBare ? bareWorth : nearWorth);
  const [first, second, third] = ranked;
  if (first === undefined || second === undefined) return undefined;
  const best = ranked.find(({ id }) => near.has(id));
  const told = `It leans on the last answer, ${last.id}. ${reading.why.summary}`;
  if (isSure) {
    if (best === undefined) return undefined;
    return { ...reading, ranked, verdict: 'clarify', offered: [alone.id, best.id], why: { ...reading.why, summary: `${told} But it only points back, and ${best.id} is nearer to that.` } };
  }
  if (!near.has(first.id)) return undefined;
  if (first.score >= answerFrom) return { ...reading, ranked, verdict: 'answer', offered: [], why: { ...reading.why, summary: told } };
  if (reading.verdict === 'clarify' || first.score + second.score + (third?.score ?? 0) < tuning.clarifyFrom) return undefined;
  return { ...reading, ranked, verdict: 'clarify', offered: [first.id, second.id], why: { ...reading.why, summary: told } };
}

/** Bayes: what is near becomes likelier, and everything together stays one. */
function weighed(ranked: readonly Ranked[], near: ReadonlySet<string>, worth: number): Ranked[] {
  const none = Math.max(0, 1 - ranked.reduce((sum, { score }) => sum + score, 0));
  const scores = ranked.map(({ id, score }) => ({ id, score: near.has(id) ? score * worth : score }));
  const all = none + scores.reduce((sum, { score }) => sum + score, 0);
  return scores.map(({ id, score }) => ({ id, score: score / all })).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

interface Signs {
  /** Words that point back. */
  pointing: ReadonlySet<string>;
  /** All that say nothing by themselves. */
  little: ReadonlySet<string>;
}

const known = new WeakMap<LanguagePacks, ReadonlyMap<Language, Signs>>();

function signsOf(language: Language, packs: LanguagePacks): Signs {
  const all = known.get(packs) ?? new Map(languages.map((each): [Language, Signs] => {
    const { talk, lexicon } = packs[each];
    const set = (...lists: (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat().flatMap((words) => fold(words).split(' ')));
    return [each, {
      pointing: set(talk.leaning),
      little: set(talk.leaning, talk.joints, talk.asking, talk.verbs, talk.subjects, lexicon.fillers, lexicon.concepts['how-long'] ?? [], lexicon.concepts['how-much'] ?? []),
    }];
  }));
  known.set(packs, all);
  return all.get(language) ?? { pointing: new Set(), little: new Set() };
}
