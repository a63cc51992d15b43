import type { Finding } from './Finding.ts';

/**
 * A finding in one line, its place first, so that editors and terminals make a link of it:
 * `faq/nb/returns.yaml:14:3 "answr" is not a field; did you mean "answer"?`. A warning says that it is one.
 * @param folder the FAQ folder as the reader knows it; may be empty
 */
export function sayFinding({ severity, place, text, remedy }: Finding, folder: string): string {
  const path = folder === '' ? place.file : `${folder.replace(/[\\/]+$/, '')}/${place.file}`;
  const warning = severity === 'warning' ? 'warning: ' : '';
  return `${path}:${place.line}:${place.column} ${warning}${join(text, remedy)}`;
}

/** A remedy that begins with a small letter goes on with the sentence. */
function join(text: string, remedy: string): string {
  if (remedy === '') return text;
  const ended = /[.?!…]$/.test(text);
  if (/^\p{Ll}/u.test(remedy) && !ended) return `${text}; ${remedy}`;
  return `${text}${ended ? '' : '.'} ${remedy}`;
}
