const placeholder = /\{\{\s*([a-zA-Z0-9_.-]+)\s*\}\}/g;
// A name that is not known takes the comma or space before it along: "Hei, {{customer.name}}!" becomes "Hei!".
const emptyPlaceholder = /,? ?\uE000/g;
const nothing = '\uE000';

/** The names between `{{` and `}}`, in order, each as often as it stands there. */
export function placeholders(template: string): { name: string; offset: number }[] {
  return [...template.matchAll(placeholder)].map((match) => ({ name: match[1] ?? '', offset: match.index }));
}

/** Fills a template. What `valueOf` does not know, or has nothing to say of, leaves no trace. */
export function renderTemplate(template: string, valueOf: (name: string) => string | undefined): string {
  return template
    .replace(placeholder, (_, name: string) => {
      const value = valueOf(name);
      return value === undefined || value === '' ? nothing : value;
    })
    .replace(emptyPlaceholder, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
