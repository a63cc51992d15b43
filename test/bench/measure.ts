import type { Ask, Reply } from './Engine.ts';
import { isRight, shopLanguage, type Row } from './rows.ts';

/** What a set of messages says of an engine. All in percent but `auroc`; what it does not decide is NaN. */
export interface Figures {
  /** Of the messages the FAQ covers: the right one came first, or among the first three. */
  first: number;
  three: number;
  /** Answered at once and right, of the messages it covers. */
  answered: number;
  /** Answered wrongly, of all messages, those it does not cover among them. */
  wrong: number;
  /** The right one among the offered, of the times it asked back about something it covers. */
  offered: number;
  /** Neither answered nor asked back, of the messages it covers. */
  left: number;
  /** Answered, of the messages it does not cover. */
  strangers: number;
  /** How well the score tells covered messages from others: 1 is perfect, 0.5 is chance. */
  auroc: number;
  milliseconds: number;
}

/** A message and what was said to it. */
export interface Pair {
  row: Row;
  reply: Reply;
}

/** @param known whether the language is told, as a label, or has to be recognised */
export async function measure(ask: Ask, rows: readonly Row[], known = true): Promise<Figures> {
  const { pairs, milliseconds } = await askAll(ask, rows, known);
  return figuresOf(pairs, milliseconds);
}

/** @returns milliseconds: CPU time of one message */
export async function askAll(ask: Ask, rows: readonly Row[], known = true): Promise<{ pairs: Pair[]; milliseconds: number }> {
  const pairs: Pair[] = [];
  const start = process.cpuUsage();
  for (const row of rows) {
    const reply = ask(row.text, known ? shopLanguage(row.lang) : undefined);
    // Waiting costs time of its own, which an engine that need not be waited for does not take.
    pairs.push({ row, reply: reply instanceof Promise ? await reply : reply });
  }
  return { pairs, milliseconds: process.cpuUsage(start).user / 1000 / rows.length };
}

export function figuresOf(pairs: readonly Pair[], milliseconds: number): Figures {
  const covered = pairs.filter(({ row }) => row.intent !== 'oos');
  const uncovered = pairs.filter(({ row }) => row.intent === 'oos');
  const asked = covered.filter(({ reply }) => reply.verdict === 'clarify');
  const decides = pairs.every(({ reply }) => reply.verdict !== undefined);
  const share = (list: readonly Pair[], test: (pair: Pair) => boolean): number => (list.length === 0 ? NaN : (100 * list.filter(test).length) / list.length);
  const decided = (list: readonly Pair[], test: (pair: Pair) => boolean): number => (decides ? share(list, test) : NaN);
  const rightFirst = ({ row, reply }: Pair): boolean => isRight(row, reply.ranked[0]?.id);
  const answered = ({ reply }: Pair): boolean => reply.verdict === 'answer';
  return {
    first: share(covered, rightFirst),
    three: share(covered, ({ row, reply }) => reply.ranked.slice(0, 3).some(({ id }) => isRight(row, id))),
    answered: decided(covered, (pair) => answered(pair) && rightFirst(pair)),
    wrong: decided(pairs, (pair) => answered(pair) && !rightFirst(pair)),
    offered: decided(asked, ({ row, reply }) => (reply.offered ?? []).some((id) => isRight(row, id))),
    left: decided(covered, ({ reply }) => reply.verdict === 'none'),
    strangers: decided(uncovered, answered),
    auroc: auroc(covered.map(scoreOf), uncovered.map(scoreOf)),
    milliseconds,
  };
}

function scoreOf({ reply }: Pair): number {
  return reply.ranked[0]?.score ?? 0;
}

function auroc(high: readonly number[], low: readonly number[]): number {
  if (high.length === 0 || low.length === 0) return NaN;
  let sum = 0;
  for (const a of high) for (const b of low) sum += a > b ? 1 : a === b ? 0.5 : 0;
  return sum / high.length / low.length;
}
