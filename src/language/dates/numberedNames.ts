import type { DayId } from '../days/namedDays.ts';
import type { Element, Phrase, Vocabulary } from './Vocabulary.ts';

/** The names that begin with a number: "1. juledag" and "2. juledag" share what follows it. */
export function numberedNames(phrases: ReadonlyMap<Element, readonly Phrase[]>): Pick<Vocabulary, 'numbered' | 'tails'> {
  const numbered = new Map<string, Map<number, DayId>>();
  const tails = new Map<DayId, string[]>();
  for (const [first, list] of phrases) {
    for (const { elements, meaning } of list) {
      if (typeof first !== 'number' || meaning.is !== 'named') continue;
      const tail = elements.slice(1).join(' ');
      numbered.set(tail, (numbered.get(tail) ?? new Map<number, DayId>()).set(first, meaning.id));
      tails.set(meaning.id, [...tails.get(meaning.id) ?? [], tail]);
    }
  }
  return { numbered, tails };
}
