import type { TestReport } from '../TestReport.ts';
import { html, type Html } from './html.ts';
import { entryName, quote } from './parts.ts';

/** The FAQ's own lines that failed, and what would mend each. */
export function failureSection({ failures }: TestReport): Html {
  return html`<h2 id="failures">Own tests that failed</h2>
<p>${failures.length === 1 ? 'One line under "tests" does not lead to the entry it stands' : `${failures.length} lines under "tests" do not lead to the entries they stand`} under.</p>
<ul class="examples">${failures.map(({ outcome: { test }, why, remedy }) => html`<li>${quote(test.text, test.lang)} should be ${test.right.map(entryName)} <small>${test.place}</small><br>${why}.<br>${remedy}.</li>
`)}</ul>`;
}
