import type { Reading } from '../matching/Reader.ts';
import type { UnderstoodPart } from './Understanding.ts';

/** The reading of a message that asks several things: their entries first, then what else the whole looks like. */
export function joinReadings(whole: Reading, parts: readonly UnderstoodPart[]): Reading {
  const first = parts.flatMap(({ reading }) => (reading.verdict === 'answer' ? reading.ranked.slice(0, 1) : [])).sort((a, b) => b.score - a.score);
  const lowest = first.at(-1)?.score ?? 0;
  const rest = whole.ranked.filter(({ id }) => !first.some((each) => each.id === id)).map(({ id, score }) => ({ id, score: Math.min(score, lowest) }));
  const told = parts.map(({ text, reading }) => `“${text}”: ${reading.verdict === 'answer' ? '' : 'not understood. '}${reading.why.summary}`);
  const [runnerUp] = rest;
  const why = {
    ...whole.why, summary: `It asks ${parts.length} things. ${told.join(' ')}`, margin: lowest - (runnerUp?.score ?? 0),
    ...(runnerUp !== undefined && { runnerUp }),
    change: 'Each of its questions is read by itself: what would change one of them, "skranke match" tells of that alone.',
  };
  return { ...whole, verdict: 'answer', offered: [], ranked: [...first, ...rest], why };
}
