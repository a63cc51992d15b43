import { foldMessage } from '../../language/fold.ts';
import type { Entry, PlacedText } from '../Entry.ts';
import type { Faq } from '../Faq.ts';
import type { Finding } from '../Finding.ts';
import { entriesOf, sayPlace, warning } from './entriesOf.ts';

/** A line of `not` that also shuts out what the entry itself asks for. */
export function findOwnExclusions(faq: Faq): Finding[] {
  return entriesOf(faq).flatMap((entry) => entry.not.flatMap((excluded) => {
    const shutOut = [...entry.questions, ...entry.keywords, ...entry.tests].filter(({ text }) => holds(text, excluded.text));
    const [first] = shutOut;
    if (first === undefined) return [];
    const all = entry.questions.every((question) => shutOut.includes(question));
    return warning(all ? 'entry.never' : 'not.own', excluded.place, say(entry, excluded, first, shutOut.length, all),
      'Take it away, or write a longer phrase that only the other questions have');
  }));
}

function say({ id }: Entry, excluded: PlacedText, first: PlacedText, count: number, all: boolean): string {
  if (all) return `"${excluded.text}" under "not" shuts out every question of "${id}"`;
  const more = count === 1 ? '' : ` and ${count - 1} more`;
  return `"${excluded.text}" under "not" shuts out "${first.text}" (${sayPlace(first.place)})${more} of "${id}" itself`;
}

/** Whether a text has the words of a phrase, in order and next to each other; a star at the phrase's end stands for any ending. */
function holds(text: string, phrase: string): boolean {
  const star = phrase.trimEnd().endsWith('*');
  const wanted = foldMessage(phrase.replaceAll('*', ''));
  const words = ` ${foldMessage(text.replaceAll('*', ''))} `;
  return wanted !== '' && words.includes(star ? ` ${wanted}` : ` ${wanted} `);
}
