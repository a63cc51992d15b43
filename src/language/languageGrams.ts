const words = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Letters in a row, from this many to this many, tell languages apart; so do whole words and two words in a row. */
const [shortest, longest] = [2, 4];
const [letterWeight, wordWeight, pairWeight] = [1, 3, 1.5];

/** What a text shows of its language. `names` may repeat; `weights` belong to them by place. */
export interface LanguageGrams {
  names: string[];
  weights: number[];
}

/** Takes a text apart for recognising its language: accents are kept, since `ø` and `ö` tell more than any word. */
export function languageGrams(text: string): LanguageGrams {
  const names: string[] = [];
  const weights: number[] = [];
  let before = '^';
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(words)) {
    const edged = `_${word}_`;
    names.push(`=${word}`, `${before} ${word}`);
    weights.push(wordWeight, pairWeight);
    for (let length = shortest; length <= longest; length += 1) {
      for (let at = 0; at + length <= edged.length; at += 1) {
        names.push(edged.slice(at, at + length));
        weights.push(letterWeight);
      }
    }
    before = word;
  }
  return { names, weights };
}
