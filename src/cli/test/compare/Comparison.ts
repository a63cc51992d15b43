import type { Language } from '../../../language/Language.ts';
import type { Figures } from '../measure/figures.ts';
import type { Outcome } from '../Outcome.ts';
import type { EditedEntry } from './editedEntries.ts';
import type { EntryPairs } from './pairEntries.ts';
import type { ReplyDifference } from './replyDifferences.ts';
import type { Reply } from './replyTo.ts';

/** What one FAQ makes of a message. */
export interface Side {
  outcome: Outcome;
  reply: Reply;
}

/** What became of a case: judged by what is right for it, where the two FAQs agree on that or each keeps its own. */
export type Effect =
  /** Nearer to what is right: a wrong answer < no answer < the right one offered < the right one answered. */
  | 'better' | 'worse'
  /** Otherwise, but as good or as bad. */
  | 'other'
  /** The same entry or verdict, in other words, with other buttons, or with another road to a person. */
  | 'reply';

/** A message that would be answered otherwise. */
export interface Change {
  effect: Effect;
  /** By how many steps it is better; below 0, worse. */
  gain: number;
  before: Side;
  after: Side;
  /** What is not the same in the reply; only with the effect `reply`. */
  differences: readonly ReplyDifference[];
}

/** What would be, if the other FAQ took this one's place. */
export interface Comparison {
  /** The folders, as the person calls them. */
  before: string;
  after: string;
  /** Whose messages were asked: of `--cases`, of the `tests` of both FAQs, or, where there are none, their own questions. */
  source: 'cases' | 'tests' | 'questions';
  cases: number;
  changes: readonly Change[];
  figures: { before: Figures; after: Figures };
  entries: Pick<EntryPairs, 'added' | 'removed' | 'renamed'> & { edited: readonly EditedEntry[] };
  languages: { added: readonly Language[]; removed: readonly Language[] };
}

/** The changes of a kind, those that matter most first. */
export function changesBy({ changes }: Pick<Comparison, 'changes'>, effect: Effect): Change[] {
  return changes.filter((change) => change.effect === effect).sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
}
