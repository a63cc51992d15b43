import { changesBy, type Change, type Comparison, type Effect, type Side } from '../compare/Comparison.ts';
import { groupReplies, type ReplyGroup } from '../compare/groupReplies.ts';
import { figureRows } from '../figureRows.ts';
import { sayChange, sayDone, sayEntryChanges, saySource } from '../sayChanges.ts';
import { html, type Html } from './html.ts';
import { entryName, quote, table } from './parts.ts';

/** A page that lists more than this is read by nobody; the JSON has all. */
const mostChanges = 300;

/** What would change if the other FAQ took this one's place. */
export function comparisonSection(comparison: Comparison): Html {
  const { before, after, figures } = comparison;
  const lines = sayEntryChanges(comparison);
  const sections: readonly [string, Effect][] = [['Worse', 'worse'], ['Better', 'better'], ['Otherwise, as good or as bad', 'other']];
  return html`<h2 id="comparison">What would change with <code>${after}</code></h2>
<p>${sayChange(comparison)} ${saySource(comparison)}</p>
${lines.length === 0 ? undefined : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
${table('beside', 'Side by side; differences of shares are in percentage points', ['', before, after, 'Difference'],
  figureRows.map(({ name, value, difference }) => [name, value(figures.before), value(figures.after), difference?.(figures.before, figures.after)]))}
${sections.map(([title, effect]) => section(title, changesBy(comparison, effect)))}
${replies(groupReplies(changesBy(comparison, 'reply')))}`;
}

function section(title: string, changes: readonly Change[]): Html | undefined {
  if (changes.length === 0) return undefined;
  return html`<h3>${title}: ${changes.length}</h3>
<ul class="examples">${changes.slice(0, mostChanges).map(item)}</ul>${rest(changes.length)}`;
}

function item({ before, after }: Change): Html {
  const { test } = before.outcome;
  const right = [...new Set([...test.right, ...after.outcome.test.right])];
  return html`<li>${quote(test.text, test.lang)} should be ${right.length === 0 ? entryName('none') : right.map((id, i) => [i === 0 ? '' : ' or ', entryName(id)])} <small>${test.place}</small><br>${done(before)} → ${done(after)}</li>
`;
}

function done({ outcome }: Side): string {
  return `${sayDone(outcome)} ${(outcome.ranked[0]?.score ?? 0).toFixed(2)}`;
}

function replies(groups: readonly ReplyGroup[]): Html | undefined {
  if (groups.length === 0) return undefined;
  return html`<h3>The same entry, but another reply: ${groups.reduce((sum, { changes }) => sum + changes.length, 0)}</h3>
${groups.slice(0, mostChanges).map(({ name, changes, differences }) => html`<details open><summary>${name} <small>${changes.length} ×</small></summary>
<p><small>As for ${quote(changes[0]?.before.outcome.test.text ?? '', changes[0]?.before.outcome.test.lang)}</small></p>
${differences.map(({ part, gone, fresh }) => html`<p><small>${part}</small></p>${gone.map((line) => html`<del>${line}</del>`)}${fresh.map((line) => html`<ins>${line}</ins>`)}`)}</details>
`)}${rest(groups.length)}`;
}

function rest(count: number): Html | undefined {
  return count > mostChanges ? html`<p>… and ${count - mostChanges} more; <code>--json</code> has them all.</p>` : undefined;
}
