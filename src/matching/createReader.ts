import { advise } from './advise.ts';
import { generalCalibration, type Calibration } from './Calibration.ts';
import { confidence } from './confidence.ts';
import { explain } from './explain.ts';
import { createInterpreter, type Interpretation, type Interpreter } from './interpreter.ts';
import type { Lessons } from './Lessons.ts';
import { learn } from './learn.ts';
import type { Learnt } from './Learnt.ts';
import type { Ranked, Reader, Verdict } from './Reader.ts';
import type { ReaderPacks } from './ReaderPacks.ts';
import { tuning as standard, type Tuning } from './tuning.ts';
import { createWordReader } from './wordReader.ts';

/** What a reader works with. */
export interface ReaderParts extends Partial<Learnt> {
  packs: ReaderPacks;
  tuning?: Tuning;
}

/**
 * Reads messages against one FAQ, and learns it first if that was not done. Pure and deterministic: the same lessons and calibration make the same reader, the same message the same
 * reading; ties go to the id that comes first by letter. Only the first {@link standard.longestText} characters of a message are read.
 */
export function createReader(lessons: Lessons, { packs, model, calibration, tuning = standard }: ReaderParts): Reader {
  const wordReader = createWordReader(lessons, packs, tuning);
  const interpreter = createInterpreter(lessons, wordReader, model ?? learn(lessons, packs, tuning), tuning);
  return readerOf(interpreter, calibration ?? generalCalibration(interpreter), tuning);
}

function readerOf(interpreter: Interpreter, calibration: Calibration, tuning: Tuning): Reader {
  return {
    calibration,
    calibrated: (other) => readerOf(interpreter, other, tuning),
    read(text, options = {}) {
      const interpretation = interpreter.interpret(text, options);
      const scored = rank(interpretation, interpreter.ids, calibration, tuning);
      const { verdict, offered } = decide(scored, calibration, tuning);
      const why = explain(interpretation, scored, interpreter, tuning);
      return {
        language: interpretation.language,
        languageSure: interpretation.languageSure,
        verdict,
        ranked: scored.slice(0, tuning.mostRanked),
        offered,
        why: { ...why, change: advise(verdict, scored, why, calibration.answerFrom) },
      };
    },
  };
}

/** Gives every entry its score. One that a `not` forbids comes last, with 0. */
function rank({ order, scores: { votes }, signals, exact, forbidden }: Interpretation, ids: readonly string[], calibration: Calibration, tuning: Tuning): Ranked[] {
  const [best] = order;
  const repeated = new Set(exact.map(({ entry }) => entry));
  const sure = signals === undefined || best === undefined ? 0 : confidence(signals, calibration, ids[best] ?? '');
  const chances = order.map((entry) => Math.exp((votes[entry] ?? 0) - (votes[best ?? 0] ?? 0)));
  const rest = chances.reduce((sum, chance) => sum + chance, 0) - 1;
  const ranked = order.map((entry, i): Ranked & { entry: number } => {
    const chance = chances[i] ?? 0;
    const score = i === 0 ? sure : Math.min(sure * chance, ((1 - sure) * chance) / rest);
    return { id: ids[entry] ?? '', entry, score: repeated.has(entry) ? tuning.exactScore : repeated.size > 0 ? Math.min(score, 1 - tuning.exactScore) : score };
  });
  return [
    ...ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id, score }) => ({ id, score })),
    ...[...forbidden.keys()].sort((a, b) => a - b).map((entry) => ({ id: ids[entry] ?? '', score: 0 })),
  ];
}

function decide(ranked: readonly Ranked[], { answerFrom }: Calibration, { clarifyFrom, clarifyBest, offerShare }: Tuning): { verdict: Verdict; offered: string[] } {
  const [first, second, third] = ranked;
  const lead = (first?.score ?? 0) - (second?.score ?? 0);
  if (first === undefined) return { verdict: 'none', offered: [] };
  if (first.score >= answerFrom && lead > 0) return { verdict: 'answer', offered: [] };
  const sum = first.score + (second?.score ?? 0) + (third?.score ?? 0);
  if (sum < clarifyFrom || first.score < clarifyBest || second === undefined || second.score === 0) return { verdict: 'none', offered: [] };
  const offered = [first, second, ...(third !== undefined && third.score >= first.score * offerShare ? [third] : [])];
  return { verdict: 'clarify', offered: offered.map(({ id }) => id) };
}
