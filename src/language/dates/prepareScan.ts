import type { DayNumber } from '../../base/dayNumber.ts';
import type { Country } from '../../base/Country.ts';
import type { Language } from '../Language.ts';
import { findNoise } from './findNoise.ts';
import { readOrdinal } from './readOrdinal.ts';
import type { Match, Scan } from './Scan.ts';
import type { Token } from './tokenize.ts';
import type { Element, Vocabulary } from './Vocabulary.ts';

/** Shortest name that may be written apart: below it two small words would meet by chance. */
const shortestJoined = 6;

/** Looks every token up once. */
export function prepareScan(
  tokens: readonly Token[], vocabulary: Vocabulary, about: { today: DayNumber; country: Country; language?: Language | undefined },
): Scan {
  const { today, country, language } = about;
  const compounds = new Set<number>();
  const words = tokens.map((token, at) => {
    // Only words are looked up: a digit never is one.
    if (token.kind !== 'word') return '';
    if (vocabulary.words.has(token.text)) return token.text;
    const stem = token.text.length > 4 && token.text.endsWith('s') ? token.text.slice(0, -1) : '';
    if (vocabulary.words.has(stem)) return stem;
    const head = vocabulary.headOf(token.text);
    if (head !== undefined) compounds.add(at);
    return head ?? vocabulary.correct(token.text) ?? token.text;
  });
  const matches = tokens.map((token, at) => isForeign(token, tokens, at, vocabulary, language) ? [] : matchesAt(tokens, words, vocabulary, at));
  const scan: Scan = { tokens, vocabulary, today, country, matches, compounds, noise: new Set(), ...(language !== undefined && { language }) };
  return { ...scan, noise: findNoise(scan) };
}

/** A word that is a day in another language only: "fri" is Friday in English. In "man-fri" it is one all the same. */
function isForeign(token: Token, tokens: readonly Token[], at: number, vocabulary: Vocabulary, language: Language | undefined): boolean {
  if (language === undefined || token.kind !== 'word') return false;
  const only = vocabulary.onlyIn.get(token.raw);
  return only !== undefined && !only.includes(language) && tokens[at + 1]?.text !== '-' && tokens[at - 1]?.text !== '-';
}

function matchesAt(tokens: readonly Token[], words: readonly string[], vocabulary: Vocabulary, at: number): Match[] {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return [];
  const found: Match[] = [];
  const ordinal = readOrdinal(tokens, vocabulary.ordinals, at);
  for (const first of [words[at] ?? '', ordinal?.value ?? '']) {
    for (const { elements, meaning } of vocabulary.phrases.get(first) ?? []) {
      const end = endOfElements(tokens, words, vocabulary, elements, at);
      if (end !== undefined) found.push({ meaning, end });
    }
  }
  if (token.kind !== 'word') return found;
  const joined = joinedDay(tokens, vocabulary, at);
  if (joined !== undefined) found.push(joined);
  for (const meaning of vocabulary.shorts.get(token.raw) ?? []) found.push({ meaning, end: at + 1 });
  return found;
}

function endOfElements(
  tokens: readonly Token[], words: readonly string[], vocabulary: Vocabulary, elements: readonly Element[], at: number,
): number | undefined {
  let position = at;
  for (const [index, element] of elements.entries()) {
    // "St. Hans", "black-friday": a point or dash inside a name says nothing.
    if (index > 0 && isJoint(tokens[position])) position++;
    if (typeof element === 'string') {
      if (words[position] !== element && !(element === '&' && tokens[position]?.text === '&')) return undefined;
      position++;
      continue;
    }
    const ordinal = readOrdinal(tokens, vocabulary.ordinals, position);
    if (ordinal?.value !== element) return undefined;
    position = ordinal.end;
  }
  return position;
}

function isJoint(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.glued && (token.text === '.' || token.text === '-');
}

/** A day's name written apart or with a hyphen: "jul aften", "lang-fredag". */
function joinedDay(tokens: readonly Token[], vocabulary: Vocabulary, at: number): Match | undefined {
  let text = tokens[at]?.text ?? '';
  let position = at + 1;
  let longest: Match | undefined;
  for (let parts = 2; parts <= 3; parts++) {
    if (isJoint(tokens[position])) position++;
    const token = tokens[position];
    if (token?.kind !== 'word') break;
    text += token.text;
    position++;
    const meaning = text.length >= shortestJoined ? vocabulary.days.get(text) : undefined;
    if (meaning !== undefined) longest = { meaning, end: position };
  }
  return longest;
}
