import { seededRandom } from './seededRandom.ts';

/** Texts of up to `longest` pieces in random order, the same ones for the same seed. A piece may also be a function of the random numbers. */
export function* randomTexts(count: number, pieces: readonly (string | ((random: () => number) => string))[], { seed = 20261224, longest = 12 } = {}): Generator<string> {
  const random = seededRandom(seed);
  for (let i = 0; i < count; i += 1) {
    let text = '';
    const length = Math.floor(random() * (longest + 1));
    for (let j = 0; j < length; j += 1) {
      const piece = pieces[Math.floor(random() * pieces.length)]!;
      text += typeof piece === 'string' ? piece : piece(random);
    }
    yield text;
  }
}

/** Any sign of Unicode's first planes, lone surrogates among them. */
export function anySign(random: () => number): string {
  return String.fromCodePoint(Math.floor(random() * (random() < 0.7 ? 0x3000 : 0x20000)));
}

/** What customers type and what breaks programs: letters with and without accents, runs, signs that cannot be seen, halves of pairs. */
export const awkwardPieces = [
  ...'abcdefghijklmnopqrstuvwxyzæøåäöéÆØÅÄÖÉAEO0123456789 .,!?\'"`-()/@#', ' ', ' ', 'aa', 'aaa', 'AA', 'oooo', 'kkk', 'ae', 'oe', 'a\u030A', 'o\u0308', 'e\u0301', '\u0301',
  '\u00AD', '\u200B', '\u200D', '\uFEFF', '\uFE0F', '\u00B4', '\u2019', '\u2018', '\u201C', '\u2013', '\u2011', '\u2026', '\u02BC', '\u2033', '\u00A0', '\u2028', '\t', '\n', '\r\n', '\u0085', '\u0000',
  '👍', '👍🏽', '👨‍👩‍👧', '🇳🇴', '\uD83D', '\uDC4D', 'ﬁ', 'ＡＡ', 'İ', 'ı', 'ß', 'ẞ', 'œ', 'ð', 'Þ', 'ł', '½', '™', 'ǅ', 'ﷺ', 'Σ', 'Ω', '가', 'K', 'ª', 'ſ', '你好',
];
