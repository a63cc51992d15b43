import type { Ranked, Verdict, Why } from './Reader.ts';

/**
 * What would change a reading, in one sentence for whoever writes the FAQ.
 * @param answerFrom the score from which on the FAQ answers
 */
export function advise(verdict: Verdict, ranked: readonly Ranked[], why: Pick<Why, 'rule' | 'nearest' | 'unknown'>, answerFrom: number): string {
  const [first, second] = ranked;
  if (first === undefined) return 'Write an entry for it.';
  if (verdict === 'answer') return toUndo(first.id, why);
  const short = `it scores ${percent(first.score)}, answers begin at ${percent(answerFrom)}`;
  if (verdict === 'clarify') {
    return `To have it answered at once (${short}), write it under "questions" of ${first.id}${second === undefined ? '' : `, or of ${second.id}`}.`;
  }
  const unknown = why.unknown.length === 0 ? '' : ` No question has ${why.unknown.slice(0, 3).map((word) => `"${word}"`).join(', ')}.`;
  return `To have it answered (${first.id} comes first, but ${short}), write it under "questions" of the entry that should answer.${unknown}`;
}

function toUndo(id: string, { rule, nearest = '' }: Pick<Why, 'rule' | 'nearest'>): string {
  switch (rule) {
    case 'question': return `To have it answered otherwise, move the question "${nearest}" to another entry.`;
    case 'keyword': return `To have it answered otherwise, make the keyword "${nearest}" narrower, or write a word of the message under "not" of ${id}.`;
    default: return `To have it answered otherwise, write it under "questions" of the entry that should answer.`;
  }
}

/** Rounded down: what nearly suffices must not look as if it did. */
function percent(score: number): string {
  return `${Math.floor(100 * score)} %`;
}
