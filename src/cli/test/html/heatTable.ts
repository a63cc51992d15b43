import { nothing, rightId, type Confusion } from '../measure/confusions.ts';
import { isRight, type Outcome } from '../Outcome.ts';
import { entryName } from './parts.ts';
import { html, type Html } from './html.ts';

const mostEntries = 20;

/** The confusion matrix of the entries that are confused most: rows are what was right, columns what came first. */
export function heatTable(outcomes: readonly Outcome[], confusions: readonly Confusion[]): Html | undefined {
  if (confusions.length === 0) return undefined;
  const chosen = mostConfused(confusions);
  const all = new Set(confusions.flatMap(({ right, taken }) => [right, taken])).size;
  const counts = new Map(confusions.map(({ right, taken, count }) => [`${right} ${taken}`, count]));
  const most = Math.max(...confusions.map(({ count }) => count));
  return html`<div class="wide" role="region" aria-labelledby="heat" tabindex="0"><table class="heat">
<caption id="heat"><span>Rows: what was right. Columns: what came first. Green: rightly so; red, and darker the more often: mistaken.${all > chosen.length ? ` The ${chosen.length} of ${all} entries that are confused most.` : ''}</span></caption>
<thead><tr><td></td>${chosen.map((id) => html`<th scope="col"><span>${entryName(id)}</span></th>`)}</tr></thead>
<tbody>${chosen.map((right) => html`<tr><th scope="row">${entryName(right)}</th>${chosen.map((taken) => cell(right, taken))}</tr>
`)}</tbody></table></div>`;

  function cell(right: string, taken: string): Html {
    if (right === taken) {
      const own = outcomes.filter((outcome) => rightId(outcome) === right);
      const kept = own.filter((outcome) => (right === nothing ? outcome.verdict !== 'answer' : isRight(outcome))).length;
      return html`<td class="own" style="--n:${own.length === 0 ? 0 : (0.35 * kept / own.length).toFixed(2)}">${kept}</td>`;
    }
    const count = counts.get(`${right} ${taken}`) ?? 0;
    return count === 0 ? html`<td></td>` : html`<td style="--n:${(0.15 + 0.55 * count / most).toFixed(2)}">${count}</td>`;
  }
}

/** The entries of the most frequent pairs, as long as there is room for both. */
function mostConfused(confusions: readonly Confusion[]): string[] {
  const chosen = new Set<string>();
  for (const { right, taken } of confusions.toSorted((a, b) => b.count - a.count)) {
    const both = new Set([...chosen, right, taken]);
    if (both.size <= mostEntries) for (const id of [right, taken]) chosen.add(id);
  }
  return [...chosen].sort(nothingLast);
}

function nothingLast(a: string, b: string): number {
  return Number(a === nothing) - Number(b === nothing) || (a < b ? -1 : 1);
}
