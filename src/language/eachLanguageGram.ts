const words = /\p{L}[\p{L}\p{M}'’]*/gu;

/** E-mail and web addresses, order numbers: they are in no language. */
const unspoken = /\S*[@\d]\S*|(?:https?:\/\/|www\.)\S*/giu;

/** How many grams are told apart: each has the slot that its hash gives it. So many that two which meet hardly matter. */
export const gramSlots = 2 ** 18;

/** Letters in a row, from this many to this many, tell languages apart; so do whole words and two words in a row. */
const [shortest, longest] = [2, 3];
const [letterWeight, wordWeight, pairWeight] = [1, 3, 1.5];
const edge = 0x5f;

/**
 * Takes a text apart for recognising its language: accents are kept, since `ø` and `ö` tell more than any word. Grams may repeat. They are
 * handed over by their slots, not as text: tens of thousands are learnt at every start.
 * @param receiveWord is given a number for each whole word, which no two words are likely to share
 */
export function eachLanguageGram(text: string, receive: (slot: number, weight: number) => void, receiveWord?: (hash: number) => void): void {
  let before = start;
  for (const word of text.normalize('NFC').toLowerCase().replace(unspoken, ' ').match(words) ?? []) {
    const whole = hashOf(word, 0, word.length, start);
    receiveWord?.(whole);
    receive(slotOf(whole), wordWeight);
    receive(slotOf(hashOf(word, 0, word.length, Math.imul(before, pairFactor))), pairWeight);
    // The word stands between two edges, at −1 and at its end.
    for (let length = shortest; length <= longest; length += 1) {
      for (let at = -1; at + length <= word.length + 1; at += 1) receive(slotOf(hashOf(word, at, at + length, length)), letterWeight);
    }
    before = whole;
  }
}

/** FNV-1a over UTF-16 units, with its usual start and factor. */
const [start, factor] = [0x811c9dc5, 0x01000193];
const pairFactor = 0x9e3779b1;

function hashOf(word: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (i < 0 || i >= word.length ? edge : word.charCodeAt(i)), factor);
  return hash;
}

/** FNV's low bits are its weakest: the high ones are folded in. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15) ^ (hash >>> 21)) & (gramSlots - 1);
}
