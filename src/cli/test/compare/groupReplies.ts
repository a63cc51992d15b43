import type { Change } from './Comparison.ts';
import type { ReplyDifference } from './replyDifferences.ts';
import { sayDone } from '../sayChanges.ts';

/** Messages whose replies changed in the same way: an edited answer is told once, not once a message. */
export interface ReplyGroup {
  /** What was answered, and in which language. */
  name: string;
  changes: readonly Change[];
  differences: readonly ReplyDifference[];
}

/** The most frequent first. */
export function groupReplies(changes: readonly Change[]): ReplyGroup[] {
  const groups = Map.groupBy(changes, ({ after: { outcome }, differences }) => JSON.stringify([sayDone(outcome), outcome.understood.language, differences]));
  return [...groups.values()].flatMap((some): ReplyGroup[] => {
    const [one] = some;
    if (one === undefined) return [];
    const { outcome } = one.after;
    return [{ name: `${sayDone(outcome)}, ${outcome.understood.language}`, changes: some, differences: one.differences }];
  }).sort((a, b) => b.changes.length - a.changes.length || (a.name < b.name ? -1 : 1));
}
