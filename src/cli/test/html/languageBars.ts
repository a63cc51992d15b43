import type { Figures } from '../measure/figures.ts';
import { percent } from '../percent.ts';
import type { TestReport } from '../TestReport.ts';
import { html, type Html } from './html.ts';

const bars: readonly { name: string; look: string; value(figures: Figures): number }[] = [
  { name: 'first', look: 'bar', value: ({ first }) => first },
  { name: 'among three', look: 'bar light', value: ({ amongThree }) => amongThree },
  { name: 'answered wrongly', look: 'bar wrong', value: ({ wrong }) => wrong },
];
const area = { width: 340, left: 36, right: 276, row: 58, bar: 14 };

/** Accuracy by language, each bar with its number. */
export function languageBars({ languages }: TestReport): Html {
  const spoken = languages.map(({ lang, figures }) => `${lang}: ${bars.map(({ name, value }) => `${percent(value(figures))} ${name}`).join(', ')}`).join('; ');
  return html`<figure><svg viewBox="0 0 ${area.width} ${languages.length * area.row}" role="img" aria-labelledby="bars-title bars-text">
<title id="bars-title">Accuracy by language</title><desc id="bars-text">${spoken}.</desc>
${languages.map(({ lang, figures }, i) => html`<text class="value" x="0" y="${i * area.row + area.bar + 10}">${lang.slice(0, 4)}</text>${bars.map(({ look, value }, k) => bar(look, value(figures), i * area.row + k * (area.bar + 2) + 3))}`)}
</svg><figcaption>In each language, from above: right entry first (of what should be answered), right entry among three (lighter), answered wrongly (of all, in red).</figcaption></figure>`;
}

function bar(look: string, share: number, y: number): Html {
  const width = share * (area.right - area.left);
  return html`<rect class="${look}" x="${area.left}" y="${y}" width="${width.toFixed(1)}" height="${area.bar}" rx="2"/><text class="value" x="${(area.left + width + 5).toFixed(1)}" y="${y + area.bar - 3}">${percent(share)}</text>`;
}
