const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe' };

/**
 * A header or a status word without case, accents, blanks and signs, "paa" for "på" included: "Forventet levering*" is "forventetlevering",
 * "Spårningsnr." "sparningsnr".
 */
export function foldWord(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKD')
    .replace(/[æøœ]/g, (letter) => letters[letter] ?? letter)
   .replace(/[^\p{L}\p{N}]/gu, '').replace(/aa/g, 'a');
}
