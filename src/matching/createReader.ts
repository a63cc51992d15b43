import { confidence } from './confidence.ts';
import { explain } from './explain.ts';
import { createInterpreter, type Interpretation } from './interpreter.ts';
import type { Ranked, Reader, Topic, Verdict } from './Reader.ts';
import type { ReaderKnowledge } from './ReaderKnowledge.ts';
import { tuning as standard, type Tuning } from './tuning.ts';

/**
 * Learns to read messages against one FAQ. Pure and deterministic: the same topics make the same reader, the same message the same
 * reading; ties go to the id that comes first by letter. Only the first {@link standard.longestText} characters of a message are read.
 */
export function createReader(topics: readonly Topic[], knowledge: ReaderKnowledge, tuning: Tuning = standard): Reader {
  const interpreter = createInterpreter(topics, knowledge, tuning);
  return {
    read(text, options = {}) {
      const interpretation = interpreter.interpret(text, options);
      const scored = rank(interpretation, interpreter.ids, tuning);
      const { verdict, offered } = decide(scored, tuning);
      return {
        language: interpretation.language,
        languageSure: interpretation.languageSure,
        verdict,
        ranked: scored.slice(0, tuning.mostRanked),
        offered,
        why: explain(interpretation, scored, interpreter, tuning),
      };
    },
  };
}

/** Gives every entry its score. One that a `not` forbids comes last, with 0. */
function rank({ order, scores: { votes }, signals, exact, forbidden }: Interpretation, ids: readonly string[], tuning: Tuning): Ranked[] {
  const [best] = order;
  const repeated = new Set(exact.map(({ entry }) => entry));
  const sure = signals === undefined || best === undefined ? 0 : confidence(signals);
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

function decide(ranked: readonly Ranked[], { answerFrom, clarifyFrom, offerShare }: Tuning): { verdict: Verdict; offered: string[] } {
  const [first, second, third] = ranked;
  const lead = (first?.score ?? 0) - (second?.score ?? 0);
  if (first === undefined) return { verdict: 'none', offered: [] };
  if (first.score >= answerFrom && lead > 0) return { verdict: 'answer', offered: [] };
  const sum = first.score + (second?.score ?? 0) + (third?.score ?? 0);
  if (sum < clarifyFrom || second === undefined || second.score === 0) return { verdict: 'none', offered: [] };
  const offered = [first, second, ...(third !== undefined && third.score >= first.score * offerShare ? [third] : [])];
  return { verdict: 'clarify', offered: offered.map(({ id }) => id) };
}
