const placeholder = /\{\{\s*([a-zA-Z0-9_.-]+)\s*\}\}/g;
// A name that is not known takes the comma or space before it along: "Hei, {{customer.name}}!" becomes "Hei!".
const emptyPlaceholder = /,? ?\u0000/g;

/** The names between `{{` and `}}`, in order, each as often as it stands there. */
export function placeholders(template: string): { name: string; offset: number }[] {
  return [...template.matchAll(placeholder)].map((match) => ({ name: match[1] ?? '', offset: match.index }));
}

/** Fills a template. What `valueOf` does not know, or has nothing to say of, leaves no trace. */
export function renderTemplate(template: string, valueOf: (name: string) => string | undefined): string {
  return template
    .replace(placeholder, (_, name: string) => valueOf(name) || '\u0000')
    .replace(emptyPlaceholder, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
