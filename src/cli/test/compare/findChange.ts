import { isCovered, isRight, type Outcome } from '../Outcome.ts';
import type { Change, Side } from './Comparison.ts';
import { replyDifferences } from './replyDifferences.ts';

/**
 * Whether a message would be answered otherwise, and whether that is good; nothing where the customer reads the same.
 * @param toAfter what an entry of the one FAQ is called in the other
 */
export function findChange(before: Side, after: Side, toAfter: (id: string) => string): Change | undefined {
  if (doneWith(before.outcome, toAfter) !== doneWith(after.outcome, (id) => id)) {
    const gain = qualityOf(after.outcome) - qualityOf(before.outcome);
    return { effect: gain > 0 ? 'better' : gain < 0 ? 'worse' : 'other', gain, before, after, differences: [] };
  }
  const differences = replyDifferences(before.reply, after.reply);
  return differences.length === 0 ? undefined : { effect: 'reply', gain: 0, before, after, differences };
}

/** What the bot does, as far as entries and verdict go. */
function doneWith({ verdict, ranked, offered, understood: { command } }: Outcome, name: (id: string) => string): string {
  const entries = verdict === 'answer' ? ranked.slice(0, 1).map(({ id }) => id) : verdict === 'clarify' ? offered : [];
  return [command ?? '', verdict, ...entries.map(name)].join(' ');
}

/** How good an outcome is: nothing does more harm than a wrong answer. */
function qualityOf(outcome: Outcome): number {
  const { verdict, offered, test } = outcome;
  if (!isCovered(outcome)) return verdict === 'none' ? 3 : verdict === 'clarify' ? 2 : 0;
  if (verdict === 'answer') return isRight(outcome) ? 3 : 0;
  return verdict === 'clarify' && offered.some((id) => test.right.includes(id)) ? 2 : 1;
}
