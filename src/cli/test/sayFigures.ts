import type { Terminal } from '../Terminal.ts';
import { isRight, type Figures, type Outcome } from './figures.ts';

/** So many confusions and failures are shown. */
const longest = 15;

/** Who is mistaken for whom, the most frequent first, each with an example. */
export interface Confusion {
  right: string;
  taken: string;
  count: number;
  example: string;
}

export function confusionsOf(outcomes: readonly Outcome[]): Confusion[] {
  const found = new Map<string, Confusion>();
  for (const outcome of outcomes) {
    const { test, ranked, verdict } = outcome;
    if (isRight(outcome) || (test.right.length === 0 && verdict !== 'answer')) continue;
    const right = test.right[0] ?? 'none';
    const taken = ranked[0]?.id ?? 'none';
    const key = `${right} ${taken}`;
    const before = found.get(key);
    found.set(key, before === undefined ? { right, taken, count: 1, example: test.text } : { ...before, count: before.count + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.right.localeCompare(b.right));
}

/** The figures for reading. */
export function sayFigures(
  { figures, languages, outcomes, failures }: {
    figures: Figures; languages: readonly { lang: string; figures: Figures }[]; outcomes: readonly Outcome[]; failures: readonly Outcome[];
  },
  paint: Terminal['paint'],
): string {
  if (figures.cases === 0) return 'There is nothing to test: no entry has "tests" lines.';
  const columns = [{ lang: 'all', figures }, ...languages.toSorted((a, b) => a.lang.localeCompare(b.lang))];
  const row = (name: string, value: (own: Figures) => string): string => `${name.padEnd(44)}${columns.map((column) => value(column.figures).padStart(8)).join('')}`;
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  const lines = [
    paint('bold', `${''.padEnd(44)}${columns.map(({ lang }) => lang.padStart(8)).join('')}`),
    row('cases', (own) => String(own.cases)),
    row('right entry first', (own) => percent(own.first)),
    row('right entry among three', (own) => percent(own.amongThree)),
    row('answered at once, and rightly', (own) => percent(own.answeredRight)),
    row('answered wrongly (of all)', (own) => percent(own.wrong)),
    row('asked "did you mean"', (own) => percent(own.verdicts.clarify)),
    row('… and the right one was offered', (own) => percent(own.offeredRight)),
    row('not understood', (own) => percent(own.verdicts.none)),
    row('unrelated, but answered', (own) => percent(own.unrelatedAnswered)),
    row('told apart from unrelated (AUROC)', (own) => own.auroc?.toFixed(3) ?? '–'),
    row('language recognised', (own) => percent(own.language)),
  ];
  const confusions = confusionsOf(outcomes).slice(0, longest)
    .map(({ right, taken, count, example }) => `  ${String(count).padStart(4)} ×  ${right} → ${taken}: “${example}”`);
  const failing = failures.slice(0, longest)
    .map(({ test, ranked, verdict }) => `  ${test.place} “${test.text}” should be ${test.right.join(' or ')}; ${verdict}, first ${ranked[0]?.id ?? 'nothing'}`);
  return [
    ...lines,
    ...(confusions.length === 0 ? [] : ['', paint('bold', 'Mistaken for another'), ...confusions]),
    ...(failures.length === 0 ? [] : ['', paint('red', `${failures.length} of the FAQ's own tests failed`), ...failing]),
  ].join('\n');
}
