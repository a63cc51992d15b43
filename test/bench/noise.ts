import { seededRandom } from '../support/seededRandom.ts';

/** Ways to spoil a message, as the public tasks' test parts are spoilt; their dev parts come without. */
export const noises: Readonly<Record<'typo' | 'nodia' | 'digraph', (text: string, seed: number) => string>> = {
  typo: mistype,
  nodia: (text) => replaceLetters(text, { å: 'a', ø: 'o', ä: 'a', ö: 'o', æ: 'ae' }),
  digraph: (text) => replaceLetters(text, { å: 'aa', ø: 'oe', ä: 'ae', ö: 'oe', æ: 'ae' }),
};

function replaceLetters(text: string, letters: Readonly<Record<string, string>>): string {
  return text.replace(/[åøäöæ]/g, (letter) => letters[letter] ?? letter);
}

const one = 'abcdefghijklmnopqrstuvwxyz';

/** About one edit in five words: a letter left out, doubled, changed, or two in the wrong order. */
function mistype(text: string, seed: number): string {
  const random = seededRandom(seed);
  return text.split(' ').map((word) => {
    if (word.length < 3 || random() >= 0.2) return word;
    const at = 1 + Math.floor(random() * (word.length - 2));
    const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
    const ways = [before + next + after, before + letter + letter + next + after, before + one.charAt(Math.floor(random() * one.length)) + next + after, before + next + letter + after];
    return ways[Math.floor(random() * ways.length)] ?? word;
  }).join(' ');
}
