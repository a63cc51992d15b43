const plainAscii = /^[a-z]*$/;
const marks = /\p{M}+/gu;
const apostrophes = /['’´`]/g;
const doubled = /[ao]e|aa/g;

/**
 * Folds a word so far that every spelling of a day's name becomes one: æ, ä, å and their digraphs are read as *a*, ø and ö
 * as *o*, accents and apostrophes fall away. Meant for looking up a small vocabulary, not for matching questions.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const plain = plainAscii.test(lower)
    ? lower
    : lower.normalize('NFD').replace(marks, '').replace(apostrophes, '').replaceAll('æ', 'a').replaceAll('ø', 'o');
  return doubled.test(plain) ? plain.replace(doubled, (pair) => (pair === 'oe' ? 'o' : 'a')) : plain;
}
