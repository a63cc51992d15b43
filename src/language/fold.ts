// Letters that Unicode does not take apart into a letter and an accent.
const letters: Readonly<Record<string, string>> = {
  å: 'a', ä: 'a', ö: 'o', é: 'e', æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ð: 'd', đ: 'd', þ: 'th', ł: 'l', ı: 'i',
};
const wholeLetters = /[æøœßðđþłı]/g;

// What most messages consist of; needs no Unicode tables.
const plain = /^[\x20-\x7EåäöæøÅÄÖÆØéÉ]*$/;
const plainLetters = /[åäöæøé]/g;

const invisible = /\p{Cf}|\p{Cc}|\p{Variation_Selector}|\p{Emoji_Modifier}/gu;
const lineEnds = /[\t\n\v\f\r\u0085]/g;
const quotes = /[\u2018\u2019\u201A\u201B\u2032\u02BC]/g;
// Typed for an apostrophe on Nordic keyboards. Unicode takes it apart into a blank and an accent, so that it must go first.
const acute = /[\u00B4\u1FFD]/g;
const doubleQuotes = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g;
const dashes = /[\u2010-\u2015\u2212\u2043]/g;

/**
 * The form in which two spellings of a text are compared: lower case, accents off (`å`/`ä` → a, `ø`/`ö` → o, `æ` → ae), curly quotes
 * and dashes straight, what cannot be seen taken out, blanks collapsed. Punctuation and emoji stay; {@link foldMessage} takes them off.
 *
 * `aa` becomes a as well, since who lacks the key writes "paa" for "på"; both sides of a comparison are folded, so that a genuine `aa`
 * ("bazaar") still equals itself. A word of nothing but a's is left alone: "AA" and "AAA" are batteries. A letter that is dragged out
 * ("heeeei", "takkkk") shrinks: vowels to one, consonants to two. `i`, `w` and `x` do not: "iii", "www" and "xxxl" mean what they say.
 *
 * Folding twice is folding once.
 */
export function fold(text: string): string {
  return tidyBlanks(shrinkRuns(plain.test(text) ? foldPlain(text) : foldUnicode(text)));
}

/**
 * What two whole messages are compared by, for labels and commands: folded, without punctuation and emoji, so that "Start på nytt!!"
 * equals "start pa nytt". Apostrophes vanish ("don't" → "dont"), other signs part words. A message that has neither letter nor digit
 * keeps its signs, each once: "???" → "?", "👍👍" → "👍".
 */
export function foldMessage(text: string): string {
  const folded = fold(text);
  if (/^[a-z0-9 ]*$/.test(folded)) return folded;
  const words = folded.replace(/'/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words === '' ? [...new Set(folded.replace(/\s/g, ''))].join('') : fold(words);
}

function foldPlain(text: string): string {
  return text.toLowerCase().replace(/`/g, "'").replace(plainLetters, toLetter);
}

function foldUnicode(text: string): string {
  return text.replace(acute, "'").normalize('NFKC').toLowerCase().normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(wholeLetters, toLetter)
    .normalize('NFC')
    .replace(lineEnds, ' ')
    .replace(/`/g, "'")
    .replace(quotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(invisible, '');
}

function toLetter(sign: string): string {
  return letters[sign] ?? sign;
}

function shrinkRuns(text: string): string {
  if (!/aa|([b-hj-vyz])\1\1/.test(text)) return text;
  return text
    .replace(/([eouy])\1{2,}/g, '$1')
    .replace(/([bcdfghjklmnpqrstvz])\1{2,}/g, '$1$1')
    .replace(/a{2,}/g, (run: string, at: number, all: string) => (isWholeWord(all, at, run.length) ? run : 'a'));
}

function isWholeWord(text: string, at: number, length: number): boolean {
  return !isLetter(text[at - 1]) && !isLetter(text[at + length]);
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

function tidyBlanks(text: string): string {
  return /\s\s|^\s|[^\S ]|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
