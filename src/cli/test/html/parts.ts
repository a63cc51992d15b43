import type { Confusion } from '../measure/confusions.ts';
import { nothing } from '../measure/confusions.ts';
import { html, type Html, type HtmlValue } from './html.ts';

/** What a customer wrote; its direction and language are its own. */
export function quote(text: string, lang?: string): Html {
  return html`“<bdi${lang === undefined ? undefined : html` lang="${lang}"`}>${text}</bdi>”`;
}

/** An entry's id, or that there is none. */
export function entryName(id: string): Html {
  return id === nothing ? html`<em>nothing</em>` : html`<code>${id}</code>`;
}

/** How many in each language: `nb 2, sv 1`. */
export function languageCounts({ languages, count }: Pick<Confusion, 'languages' | 'count'>): string {
  return Object.entries(languages).map(([lang, times]) => (times === count ? lang : `${lang} ${times}`)).join(', ');
}

/** A table that scrolls by itself on a narrow screen, by keyboard too. Each row begins with its heading. */
export function table(id: string, caption: string, head: readonly HtmlValue[], rows: readonly (readonly HtmlValue[])[]): Html {
  return html`<div class="wide" role="region" aria-labelledby="${id}" tabindex="0"><table>
<caption id="${id}"><span>${caption}</span></caption>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`)}</tbody></table></div>`;
}
