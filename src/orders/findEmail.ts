import { normaliseEmail } from './secondFacts.ts';

const local = /[\p{L}\p{N}._%+'’-]{1,64} ?$/u;
// A comma where the full stop belongs is the commonest slip.
const domain = /^ ?[\p{L}\p{N}-]{1,63}(?:(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}|,(?:com|no|dk|se|net|org|eu)(?![\p{L}\p{N}]))/u;

/** An e-mail address in a sentence, in the form in which two of them are compared, and where it stands. Blanks around the `@` are forgiven. */
export function findEmail(text: string): { email: string; start: number; end: number } | undefined {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = local.exec(text.slice(Math.max(0, at - 65), at))?.[0].replace(/^[.'’-]+/, '');
    const behind = domain.exec(text.slice(at + 1, at + 400))?.[0];
    if (before !== undefined && before.trim() !== '' && behind !== undefined) {
      return { email: normaliseEmail(`${before}@${behind.replace(',', '.')}`), start: at - before.length, end: at + 1 + behind.length };
    }
  }
  return undefined;
}
