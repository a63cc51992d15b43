import { getCountrySpecifications, isValidIBAN } from 'ibantools';

const lengths = new Map(Object.entries(getCountrySpecifications())
  .flatMap(([country, { chars, IBANRegistry }]): [string, number][] => (chars !== null && chars > 0 && IBANRegistry ? [[country, chars]] : [])));
const start = /(?<![\p{L}\p{N}])(?:iban)?(?=[A-Z]{2}[^\S\n]?\d\d)/giu;
const separator = /[\s.\-\u200B]/;

/** Where account numbers (IBAN) stand in a text that went through `plainSigns`, with or without blanks between the groups. */
export function findIbans(plain: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of plain.matchAll(start)) {
    const index = match.index + match[0].length;
    const length = lengths.get(plain.slice(index, index + 2).toUpperCase());
    if (length === undefined || index < (found.at(-1)?.end ?? 0)) continue;
    const end = endOf(plain, index, length);
    if (end !== undefined) found.push({ start: index, end });
  }
  return found;
}

/** The place behind the `length` letters and digits from `from` on, when they are an IBAN and nothing is glued to them. */
function endOf(plain: string, from: number, length: number): number | undefined {
  let signs = '';
  let blanks = 0;
  let at = from;
  for (; signs.length < length; at += 1) {
    const sign = plain[at];
    if (sign === undefined) return undefined;
    if (/[a-z0-9]/i.test(sign)) {
      signs += sign;
      blanks = 0;
    } else {
      blanks += 1;
      if (!separator.test(sign) || blanks > 3) return undefined;
    }
  }
  return /[\p{L}\p{N}]/u.test(plain[at] ?? '') || !isValidIBAN(signs.toUpperCase()) ? undefined : at;
}
