import { fold } from './fold.ts';
import { languages, type Language } from './Language.ts';
import type { LanguagePack } from './LanguagePack.ts';
import { splitWords, type TextWord } from './splitWords.ts';

/** A part of a message that may ask something of its own. */
export interface TextPart {
  text: string;
  /** It begins like a question, or ends in a question mark. */
  asks: boolean;
  /** A word or a comma joins it to the part before; else a sentence, or a line, ended there. */
  joined: boolean;
}

/** What the splitting needs of each language. */
export type PartPacks = Readonly<Record<Language, Pick<LanguagePack, 'talk' | 'lexicon'>>>;

interface Signs {
  joints: ReadonlySet<string>;
  asking: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
  fillers: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  alternatives: ReadonlySet<string>;
  /** Each as its words with a blank around. */
  wanting: readonly string[];
  conditions: readonly string[];
  buts: ReadonlySet<string>;
  loosely?: boolean;
}

/** Nobody asks more at a time; what comes after so many parts belongs to the last. */
const mostParts = 6;
/** A clause of fewer words is part of its neighbour: "bytte og retur". */
const shortest = 2;

/**
 * Takes a message apart where it may go on to something else: at the end of a sentence or a line, and at "og", "men" or a comma before what begins
 * like a question. Whether the parts are questions of their own is for the reader to say: "når åpner og stenger dere" is one.
 * @param options `loosely`: at every comma and every "men", whatever follows; and what follows "men" counts as asked
 */
export function splitParts(text: string, language: Language, packs: PartPacks, { loosely = false }: { loosely?: boolean } = {}): TextPart[] {
  const signs = { ...signsFor(packs)[language], loosely };
  const parts: TextPart[] = [];
  for (const { sentence, asked } of sentences(text, signs)) {
    for (const part of clauses(sentence, asked, language, signs)) {
      const last = parts.at(-1);
      if (parts.length < mostParts || last === undefined) parts.push(part);
      else parts[parts.length - 1] = { ...last, text: `${last.text} ${part.text}`, asks: last.asks || part.asks };
    }
  }
  return parts;
}

/** A dot after a number or an abbreviation ends nothing: "den 24. desember kl. 10". */
function sentences(text: string, { abbreviations }: Signs): { sentence: string; asked: boolean }[] {
  const found: { sentence: string; asked: boolean }[] = [];
  let from = 0;
  const add = (to: number, asked: boolean): void => {
    const sentence = text.slice(from, to).trim();
    if (sentence !== '') found.push({ sentence, asked });
  };
  for (const { 0: signs, index } of text.matchAll(/[?!;…\n]+|\.+(?=\s)/g)) {
    if (signs.startsWith('.') && endsNothing(text.slice(Math.max(0, index - 12), index), abbreviations)) continue;
    add(index, signs.includes('?'));
    from = index + signs.length;
  }
  add(text.length, false);
  return found;
}

function endsNothing(before: string, abbreviations: ReadonlySet<string>): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  return /^\d{1,3}$/.test(word) || abbreviations.has(fold(word));
}

function clauses(sentence: string, asked: boolean, language: Language, signs: Signs): TextPart[] {
  const words = splitWords(sentence, language);
  const cuts: number[] = [];
  let from = 0;
  // Behind a question a verb begins another, without a question mark too: "can I pay with PayPal and is shipping free".
  let isAsked = asked || begins(words, false, signs);
  for (let at = from + shortest; at <= words.length - shortest; at += 1) {
    if (at - from < shortest || !isCut({ sentence, words, asked: isAsked && (asked || signs.joints.has(words[at]?.folded ?? '')) }, at, signs) || isCondition(words.slice(from, at), signs)) continue;
    cuts.push(at);
    from = at;
    isAsked ||= begins(words.slice(at), false, signs);
  }
  return [0, ...cuts].map((start, i): TextPart => {
    const end = cuts[i];
    const own = words.slice(start, end);
    const text = sentence.slice(start === 0 ? 0 : words[start]?.start, end === undefined ? undefined : words[end]?.start).replace(/[\s,]+$/, '');
    const isBut = signs.loosely === true && signs.buts.has(own[0]?.folded ?? '');
    return { text, asks: (asked && end === undefined) || isBut || begins(own, isAsked && i > 0, signs), joined: i > 0 };
  });
}

function isCut({ sentence, words, asked }: { sentence: string; words: readonly TextWord[]; asked: boolean }, at: number, signs: Signs): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  const comma = sentence.slice(before.start + before.text.length, word.start).includes(',');
  const joint = signs.joints.has(word.folded);
  if ((!comma && !joint) || signs.alternatives.has(word.folded)) return false;
  const rest = words.slice(at).filter(({ folded }, i) => i > 1 || !signs.joints.has(folded));
  if (rest.length < shortest) return false;
  if (signs.loosely === true && (comma || signs.buts.has(word.folded))) return true;
  return begins(rest, asked, signs) || (joint && signs.subjects.has(rest[0]?.folded ?? '') && rest.length > shortest);
}

/**
 * "Hva koster …", "tar dere …"; greetings and small words before it are passed over. "Har varen kommet" and "har ombestemt meg" look alike: the
 * first is told by its question mark.
 */
function begins(words: readonly TextWord[], asked: boolean, { joints, asking, verbs, subjects, fillers, wanting }: Signs): boolean {
  const isPassed = (word: string): boolean => (fillers.has(word) || joints.has(word)) && !asking.has(word) && !verbs.has(word) && !subjects.has(word);
  const first = words.findIndex(({ folded }) => !isPassed(folded));
  const verb = words[first]?.folded ?? '';
  const second = words[first + 1];
  // In Danish "i" is "in" far more often than "you", which is written with a capital letter but for haste.
  const isIn = second?.text === 'i' && fillers.has('i') && !verbs.has(verb);
  const subject = second === undefined || isIn ? '' : second.folded;
  const start = ` ${words.slice(Math.max(0, first)).map(({ folded }) => folded).join(' ')} `;
  return wanting.some((wish) => start.startsWith(wish)) || asking.has(verb) || (asked && verbs.has(verb)) || (!subjects.has(verb) && subjects.has(subject));
}

function isCondition(words: readonly TextWord[], { conditions, fillers, joints }: Signs): boolean {
  const folded = words.map((word) => word.folded);
  const first = folded.findIndex((word, i) => conditions.some((condition) => ` ${folded.slice(i).join(' ')} `.startsWith(condition)) || !(fillers.has(word) || joints.has(word)));
  return first >= 0 && conditions.some((condition) => ` ${folded.slice(first).join(' ')} `.startsWith(condition));
}

const known = new WeakMap<PartPacks, Readonly<Record<Language, Signs>>>();

function signsFor(packs: PartPacks): Readonly<Record<Language, Signs>> {
  let signs = known.get(packs);
  if (signs === undefined) {
    signs = Object.fromEntries(languages.map((language): [Language, Signs] => {
      const { talk, lexicon } = packs[language];
      const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
      return [language, {
        joints: set(talk.joints), asking: set(talk.asking), verbs: set(talk.verbs), subjects: set(talk.subjects), fillers: set(lexicon.fillers),
        abbreviations: set(talk.abbreviations), alternatives: set(talk.alternatives), buts: set(talk.buts),
        wanting: talk.wanting.map((words) => ` ${fold(words)} `), conditions: talk.conditions.map((words) => ` ${fold(words)} `),
      }];
    })) as Record<Language, Signs>;
    known.set(packs, signs);
  }
  return signs;
}
