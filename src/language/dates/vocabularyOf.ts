import { languages, type Language } from '../Language.ts';
import type { DayId } from '../days/namedDays.ts';
import type { DayWords, RelativeDay, WordRole } from '../days/readDayWords.ts';
import { createSpeller } from './createSpeller.ts';
import { foldWord } from './foldWord.ts';
import { headOfCompound } from './headOfCompound.ts';
import { isOrdinalSuffix } from './isOrdinalSuffix.ts';
import { numberedNames } from './numberedNames.ts';
import { tokenize } from './tokenize.ts';
import type { Element, Meaning, Phrase, Vocabulary } from './Vocabulary.ts';

/** The part of the language packs that dates are read with. */
export type DayPacks = Readonly<Record<Language, { days: DayWords }>>;

const daysFromToday: Readonly<Record<RelativeDay, number>> = {
  'today': 0, 'tomorrow': 1, 'after-tomorrow': 2, 'yesterday': -1, 'before-yesterday': -2,
};
/** Shortest phrase that is also read as one word: "imorgen". */
const shortestJoined = 5;

/** Joins what ships of all four languages: a message may mix them, and neighbours understand each other. */
function compile(packs: DayPacks): Vocabulary {
  const phrases = new Map<Element, Phrase[]>();
  const days = new Map<string, Meaning>();
  const shorts = new Map<string, Meaning[]>();
  const ordinals = new Map<string, number>();
  const words = new Set<string>();
  // Neighbour languages share many words: each phrase is kept once.
  const seen = new Set<string>();
  const spelt = new Set<string>();
  const open = new Set<string>();
  const lookalikes = new Set<string>();
  const ands: ReadonlySet<Element> = new Set(languages.flatMap((language) => packs[language].days.words.and.map(foldWord)));
  const onlyIn = new Map<string, Language[]>();

  const addPhrase = (elements: readonly Element[], meaning: Meaning): void => {
    const [first] = elements;
    if (first === undefined) return;
    const key = `${elements.join(' ')} ${JSON.stringify(meaning)}`;
    if (seen.has(key)) return;
    seen.add(key);
    const known = phrases.get(first);
    if (known === undefined) phrases.set(first, [{ elements, meaning }]);
    else known.push({ elements, meaning });
    for (const element of elements) if (typeof element === 'string') words.add(element);
  };
  const add = (text: string, meaning: Meaning): void => {
    const elements = elementsOf(text, meaning.is === 'count' || meaning.is === 'role' ? undefined : ordinals);
    addPhrase(elements, meaning);
    // "mellem jul & nytår"
    if (elements.length > 2 && elements.some((element) => ands.has(element))) {
      addPhrase(elements.map((element) => ands.has(element) ? '&' : element), meaning);
    }
    const isDay = meaning.is !== 'count' && meaning.is !== 'role';
    if (elements.every((element) => typeof element === 'string')) {
      const joined = elements.join('');
      if (elements.length > 1 && joined.length >= shortestJoined) addPhrase([foldWord(joined)], meaning);
      if (isDay && !days.has(foldWord(joined))) days.set(foldWord(joined), meaning);
    }
    if (isDay) for (const element of elements) if (typeof element === 'string') spelt.add(element);
  };
  const addShort = (text: string, meaning: Meaning): void => {
    const raw = text.normalize('NFC').toLowerCase();
    shorts.set(raw, [...shorts.get(raw) ?? [], meaning]);
  };

  for (const language of languages) {
    packs[language].days.ordinals.forEach((forms, index) => {
      // "åttende" is the eighth, "attende" the eighteenth: as typed first, then folded.
      for (const form of forms) for (const key of ['raw', 'text'] as const) ordinals.set(tokenize(form).map((token) => token[key]).join(''), index + 1);
    });
  }
  for (const language of languages) {
    const own = packs[language].days;
    own.weekdays.forEach(({ say, typed, short }, index) => {
      for (const form of [say, ...typed]) add(form, { is: 'weekday', weekday: index + 1, short: false });
      for (const form of short) addShort(form, { is: 'weekday', weekday: index + 1, short: true });
    });
    own.months.forEach(({ say, typed, short, careful }, index) => {
      for (const form of [...careful === undefined ? [say] : [], ...typed]) add(form, { is: 'month', month: index + 1, short: false });
      for (const form of [...careful === undefined ? [] : [say], ...short]) addShort(form, { is: 'month', month: index + 1, short: true });
    });
    for (const [id, { say, typed }] of Object.entries(own.named)) {
      for (const form of [say, ...typed]) add(form, { is: 'named', id: id as DayId });
    }
    for (const [day, forms] of Object.entries(own.relative)) {
      for (const form of forms) add(form, { is: 'relative', days: daysFromToday[day as RelativeDay] });
    }
    for (const [role, forms] of Object.entries(own.words)) {
      for (const form of forms) add(form, { is: 'role', role: role as WordRole });
    }
    own.numbers.forEach((forms, index) => {
      for (const form of forms) add(form, { is: 'count', value: index + 1 });
    });
    for (const form of own.words.open) open.add(foldWord(form));
    for (const form of own.words.weekend) days.set(foldWord(form), { is: 'role', role: 'weekend' });
    for (const form of own['only-here']) onlyIn.set(form, [...onlyIn.get(form) ?? [], language]);
    for (const form of own.lookalikes) lookalikes.add(foldWord(form));
  }
  for (const word of ordinals.keys()) words.add(word);
  return {
    phrases, days, shorts, onlyIn, ordinals, words, ...numberedNames(phrases),
    correct: createSpeller(spelt, lookalikes),
    headOf: (word) => headOfCompound(word, open, days),
  };
}

/** The words of a phrase; in the name of a day numbers and ordinals become ordinals, so that "1.", "1st" and "første" are one. */
function elementsOf(text: string, ordinals: ReadonlyMap<string, number> | undefined): Element[] {
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'mark');
  return tokens.flatMap((token, index) => {
    if (token.kind === 'number') return [token.value];
    if (token.glued && tokens[index - 1]?.kind === 'number' && isOrdinalSuffix(token.text)) return [];
    return [ordinals?.get(token.text) ?? token.text];
  });
}

const compiled = new WeakMap<DayPacks, Vocabulary>();

/** The vocabulary of the shipped languages, compiled once. */
export function vocabularyOf(packs: DayPacks): Vocabulary {
  let vocabulary = compiled.get(packs);
  if (vocabulary === undefined) {
    vocabulary = compile(packs);
    compiled.set(packs, vocabulary);
  }
  return vocabulary;
}
