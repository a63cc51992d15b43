import { isRight, isWrongAnswer, type Outcome } from '../Outcome.ts';

/** The name of what nothing should answer, and of what no entry came first for. */
export const nothing = 'none';

/** Messages for one entry for which another came first. */
export interface Confusion {
  right: string;
  taken: string;
  count: number;
  /** So many of them were answered, wrongly; for the others the bot asked, or did not understand. */
  wrong: number;
  /** How many in each language. */
  languages: Readonly<Record<string, number>>;
  /** The wrong answers first, the surest of them in front. */
  outcomes: readonly Outcome[];
}

/** Who is mistaken for whom: what did harm first, then the most frequent. Something unrelated is mistaken only when it is answered. */
export function confusionsOf(outcomes: readonly Outcome[]): Confusion[] {
  const mistaken = outcomes.filter((outcome) => (outcome.test.right.length === 0 ? outcome.verdict === 'answer' : !isRight(outcome)));
  const pairs = Map.groupBy(mistaken, (outcome) => `${rightId(outcome)} ${takenId(outcome)}`);
  return [...pairs.values()].flatMap((some): Confusion[] => {
    const [one] = some;
    if (one === undefined) return [];
    return [{
      right: rightId(one),
      taken: takenId(one),
      count: some.length,
      wrong: some.filter(isWrongAnswer).length,
      languages: Object.fromEntries([...Map.groupBy(some, ({ test, lang }) => test.lang ?? lang)].map(([lang, list]): [string, number] => [lang, list.length]).sort()),
      outcomes: some.toSorted((a, b) => Number(isWrongAnswer(b)) - Number(isWrongAnswer(a)) || (b.ranked[0]?.score ?? 0) - (a.ranked[0]?.score ?? 0)),
    }];
  }).sort((a, b) => b.wrong - a.wrong || b.count - a.count || (`${a.right} ${a.taken}` < `${b.right} ${b.taken}` ? -1 : 1));
}

/** The entry that a case is for: the first of those that are right. */
export function rightId({ test }: Pick<Outcome, 'test'>): string {
  return test.right[0] ?? nothing;
}

function takenId({ ranked }: Outcome): string {
  return ranked[0]?.id ?? nothing;
}
