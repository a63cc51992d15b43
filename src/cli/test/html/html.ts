/** Markup that is safe to put into a page: every text in it has been escaped. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: texts are escaped, lists are joined, nothing is left out. */
export type HtmlValue = string | number | Html | readonly HtmlValue[] | undefined;

/**
 * Makes markup of a template. All that is filled in is escaped, unless it is markup itself: customers wrote these texts, and one may hold
 * a `<script>`.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { markup: parts.reduce((markup, part, i) => markup + toMarkup(values[i - 1]) + part) };
}

function toMarkup(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return isMarkup(value) ? value.markup : value.map(toMarkup).join('');
}

function isMarkup(value: Html | readonly HtmlValue[]): value is Html {
  return 'markup' in value;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Also takes out the control signs that no page may hold, and keeps a number and its % on one line. */
function escapeHtml(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, ' ').replace(/(?<=\d) (?=%)/g, '\u00A0').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
