import { languages, type Language } from '../Language.ts';
import type { DayPacks } from '../dates/vocabularyOf.ts';
import { foldWord } from '../dates/foldWord.ts';
import type { DayId } from './namedDays.ts';

/** The names of days as shops write them. */
export interface NamesOfDays {
  /** The day a text names, to the letter but for case, accents, spaces and how a number is written. */
  find(text: string): DayId | undefined;
  /** Every name, as it is written, to suggest from. */
  names: readonly string[];
}

const remembered = new WeakMap<DayPacks, Map<string, NamesOfDays>>();

/** The names in a shop's languages, its own before the others. */
export function namesOfDays(packs: DayPacks, own: readonly Language[]): NamesOfDays {
  const key = own.join();
  const known = remembered.get(packs) ?? new Map<string, NamesOfDays>();
  remembered.set(packs, known);
  let found = known.get(key);
  if (found === undefined) {
    found = gather(packs, own);
    known.set(key, found);
  }
  return found;
}

function gather(packs: DayPacks, own: readonly Language[]): NamesOfDays {
  const ids = new Map<string, DayId>();
  const names: string[] = [];
  for (const language of [...own, ...languages.filter((other) => !own.includes(other))]) {
    for (const [id, { say, typed }] of Object.entries(packs[language].days.named)) {
      for (const name of [say, ...typed]) {
        const plain = plainName(name, packs, own);
        if (!ids.has(plain)) ids.set(plain, id as DayId);
        if (own.includes(language)) names.push(name);
      }
    }
  }
  return { find: (text) => ids.get(plainName(text, packs, own)), names };
}

/** "1. juledag", "1 Juledag" and "første juledag" are one name, and so are "jul aften" and "julaften". */
function plainName(name: string, packs: DayPacks, own: readonly Language[]): string {
  const words = name.match(/[\p{L}\p{M}'’]+|\d+/gu) ?? [];
  return words.map((word) => {
    const folded = foldWord(word);
    for (const language of own) {
      const index = packs[language].days.ordinals.findIndex((forms) => forms.some((form) => foldWord(form) === folded));
      if (index >= 0) return String(index + 1);
    }
    return folded;
  }).join('');
}
