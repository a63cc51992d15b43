import { localText } from '../../../language/localText.ts';
import type { TestReport } from '../TestReport.ts';
import { calibrationSection } from './calibrationSection.ts';
import { comparisonSection } from './comparisonSection.ts';
import { confusionSection } from './confusionSection.ts';
import { failureSection } from './failureSection.ts';
import { figuresSection } from './figuresSection.ts';
import { html, type Html } from './html.ts';
import { style } from './style.ts';

/** The report as one page that needs nothing but itself: no script, no picture, no network. */
export function renderReport(report: TestReport): string {
  const { faq: { shop, version }, folder, cases, figures, failures, comparison } = report;
  const sections: readonly { id: string; name: string; body: () => Html }[] = [
    ...(failures.length === 0 ? [] : [{ id: 'failures', name: 'Own tests that failed', body: () => failureSection(report) }]),
    ...(comparison === undefined ? [] : [{ id: 'comparison', name: 'What would change', body: () => comparisonSection(comparison) }]),
    ...(figures.cases === 0 ? [] : [
      { id: 'figures', name: 'How well it understands', body: () => figuresSection(report) },
      { id: 'trust', name: 'Can the score be trusted?', body: () => calibrationSection(report) },
      { id: 'confusion', name: 'Who is mistaken for whom', body: () => confusionSection(report) },
    ]),
  ];
  const name = localText(shop.name, shop.languages[0], shop);
  const asked = cases === undefined ? 'its own "tests" lines' : `the cases of ${cases}`;
  return `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}: how well the FAQ understands</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Go to the figures</a>
<header>
<h1>${name}: how well the FAQ understands</h1>
<p>The FAQ in <code>${folder}</code> was asked ${asked}. ${figures.cases === 0 ? 'There was none.' : undefined}</p>
<nav aria-label="On this page"><ul>${sections.map((section) => html`<li><a href="#${section.id}">${section.name}</a></li>`)}</ul></nav>
</header>
<main id="main">
${sections.map((section) => section.body())}
</main>
<footer><p>Written by <code>skranke test</code> · FAQ version <code>${version.slice(0, 8)}</code></p></footer>
</body>
</html>
`.markup}`;
}
