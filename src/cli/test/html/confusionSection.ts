import { blame } from '../blame.ts';
import type { Confusion } from '../measure/confusions.ts';
import { entryTable } from '../measure/entryTable.ts';
import type { Outcome } from '../Outcome.ts';
import { sayBlame } from '../sayBlame.ts';
import type { TestReport } from '../TestReport.ts';
import { sayVerdict } from '../sayVerdict.ts';
import { heatTable } from './heatTable.ts';
import { html, type Html } from './html.ts';
import { entryName, languageCounts, quote, table } from './parts.ts';

/** A page that lists more than this is read by nobody; the JSON has all. */
const mostPairs = 200;
const mostExamples = 8;

/** Who is mistaken for whom, and how each entry fares. */
export function confusionSection(report: TestReport): Html {
  const { confusions, outcomes } = report;
  const rows = entryTable(outcomes).map(({ id, cases, first, answered, takenFrom, givenTo }) =>
    [entryName(id), cases, first, answered, takenFrom === 0 ? 0 : html`<span class="bad">${takenFrom}</span>`, givenTo === 0 ? 0 : html`<span class="bad">${givenTo}</span>`]);
  return html`<h2 id="confusion">Who is mistaken for whom</h2>
${confusions.length === 0 ? html`<p>Nobody: the right entry came first each time.</p>` : html`<p>Wrong answers first: they do harm. Where none was answered, the bot asked or did not understand. Open a line for the messages, and for the keyword or words that misled.</p>
${heatTable(outcomes, confusions)}
${confusions.slice(0, mostPairs).map((confusion, i) => pair(confusion, i, report))}
${confusions.length > mostPairs ? html`<p>… and ${confusions.length - mostPairs} more pairs; <code>--json</code> has them all.</p>` : undefined}`}
<h3>Entry by entry</h3>
${table('entries', 'Lost to others: another entry was answered. Taken from others: it was answered where it is not right.', ['Entry', 'Cases', 'Came first', 'Answered', 'Lost to others', 'Taken from others'], rows)}`;
}

function pair(confusion: Confusion, index: number, report: TestReport): Html {
  const { right, taken, count, wrong, outcomes } = confusion;
  return html`<details${index < 3 ? html` open` : undefined}><summary>${count} × ${entryName(right)} → ${entryName(taken)} <small>${languageCounts(confusion)}</small> ${wrong > 0 ? html`<span class="bad">${wrong} answered wrongly</span>` : undefined}</summary>
<ul class="examples">${outcomes.slice(0, mostExamples).map((outcome) => example(outcome, report))}</ul>${outcomes.length > mostExamples ? html`<p><small>… and ${outcomes.length - mostExamples} more</small></p>` : undefined}</details>
`;
}

function example(outcome: Outcome, { faq, folder }: TestReport): Html {
  const { test, verdict, ranked } = outcome;
  const because = sayBlame(blame(outcome, faq), folder);
  return html`<li>${quote(test.text, test.lang)} ${sayVerdict(verdict)} with ${(ranked[0]?.score ?? 0).toFixed(2)}${because === undefined ? undefined : `, ${because}`} <small>${test.place}</small></li>`;
}
