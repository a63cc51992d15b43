const words = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Letters in a row, from this many to this many, tell languages apart; so do whole words and two words in a row. */
const [shortest, longest] = [2, 3];
const [letterWeight, wordWeight, pairWeight] = [1, 3, 1.5];

/** Takes a text apart for recognising its language: accents are kept, since `ø` and `ö` tell more than any word. Grams may repeat. */
export function eachLanguageGram(text: string, receive: (gram: string, weight: number) => void): void {
  let before = '^';
  for (const word of text.normalize('NFC').toLowerCase().match(words) ?? []) {
    const edged = `_${word}_`;
    receive(`=${word}`, wordWeight);
    receive(`${before} ${word}`, pairWeight);
    for (let length = shortest; length <= longest; length += 1) {
      for (let at = 0; at + length <= edged.length; at += 1) receive(edged.slice(at, at + length), letterWeight);
    }
    before = word;
  }
}
