import { figureRows } from '../figureRows.ts';
import { percent } from '../percent.ts';
import { sayUnknown } from '../sayUnknown.ts';
import type { TestReport } from '../TestReport.ts';
import { html, type Html } from './html.ts';
import { languageBars } from './languageBars.ts';
import { table } from './parts.ts';

/** The figures at a glance, and by language. */
export function figuresSection(report: TestReport): Html {
  const { figures, languages, unknown, langKnown } = report;
  const key: [string, string][] = [
    ['Messages', String(figures.cases)],
    ...(figures.covered === 0 ? [] : [['Right entry first', percent(figures.first)], ['Answered at once, rightly', percent(figures.answeredRight)]] as [string, string][]),
    ['Answered wrongly', percent(figures.wrong)],
    ...(figures.answered === 0 ? [] : [['Right, of the answers', percent(figures.precision)]] as [string, string][]),
    ...(figures.unrelated === 0 ? [] : [['Unrelated, but answered', percent(figures.unrelatedAnswered)]] as [string, string][]),
  ];
  const [head, ...lines] = sayUnknown(unknown);
  return html`<h2 id="figures">How well it understands</h2>
<dl class="key">${key.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${langKnown ? html`<p>The bot was told which language each message is in.</p>` : undefined}
${head === undefined ? undefined : html`<div class="note"><p>${head}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div>`}
${languageBars(report)}
${table('by-language', 'All messages, and those of each language', ['', 'all', ...languages.map(({ lang }) => lang)],
  figureRows.map(({ name, meaning, value }) => [html`${name}<br><small>${meaning}</small>`, value(figures), ...languages.map((each) => value(each.figures))]))}`;
}
