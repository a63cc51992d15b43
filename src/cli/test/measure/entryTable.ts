import { isRight, isWrongAnswer, type Outcome } from '../Outcome.ts';
import { nothing, rightId } from './confusions.ts';

/** How one entry fares. */
export interface EntryRow {
  /** Its id, or `none` for what nothing should answer. */
  id: string;
  /** Cases that are for it. */
  cases: number;
  /** Of those: it came first; and it was answered at once. For `none`: was not answered. */
  first: number;
  answered: number;
  /** Of those: another entry was answered. */
  takenFrom: number;
  /** Cases of others, or of nothing, that were answered with it. */
  givenTo: number;
}

/** Each entry that a case is for or that answered one, those with the most harm first. */
export function entryTable(outcomes: readonly Outcome[]): EntryRow[] {
  const rows = new Map<string, EntryRow>();
  const rowOf = (id: string): EntryRow => {
    const row = rows.get(id) ?? { id, cases: 0, first: 0, answered: 0, takenFrom: 0, givenTo: 0 };
    rows.set(id, row);
    return row;
  };
  for (const outcome of outcomes) {
    const own = rowOf(rightId(outcome));
    const isOwn = own.id === nothing ? outcome.verdict !== 'answer' : isRight(outcome);
    own.cases += 1;
    if (isOwn) own.first += 1;
    if (isOwn && (own.id === nothing || outcome.verdict === 'answer')) own.answered += 1;
    if (!isWrongAnswer(outcome)) continue;
    own.takenFrom += 1;
    const thief = outcome.ranked[0]?.id;
    if (thief !== undefined) rowOf(thief).givenTo += 1;
  }
  return [...rows.values()].sort((a, b) => b.takenFrom + b.givenTo - a.takenFrom - a.givenTo || (b.cases - b.first) - (a.cases - a.first) || (a.id < b.id ? -1 : 1));
}
