import { foldMessage } from '../../language/fold.ts';
import type { Entry, PlacedText } from '../Entry.ts';
import type { Faq } from '../Faq.ts';
import type { Finding } from '../Finding.ts';
import { coincide } from './coincide.ts';
import { entriesOf, sayPlace, warning } from './entriesOf.ts';

/** The same question under two entries of a language, and a question that is another's label: which of them answers is chance, or the label's. */
export function findSharedQuestions(faq: Faq): Finding[] {
  const findings: Finding[] = [];
  const askers = new Map<string, { entry: Entry; text: PlacedText }[]>();
  const labels = new Map(entriesOf(faq).map((entry) => [keyOf(entry, entry.label), entry]));
  for (const entry of entriesOf(faq)) {
    for (const text of [...entry.questions, ...entry.tests]) {
      const key = keyOf(entry, text.text);
      const others = askers.get(key) ?? [];
      askers.set(key, [...others, { entry, text }]);
      const other = others.find((each) => each.entry.id !== entry.id && coincide(each.entry, entry));
      const named = labels.get(key);
      if (other !== undefined) {
        findings.push(warning('question.twice', text.place, `"${text.text}" also stands under "${other.entry.id}" (${sayPlace(other.text.place)})`, 'Keep it where it belongs, and word the other one as only its customers would'));
      } else if (named !== undefined && named.id !== entry.id && coincide(named, entry)) {
        findings.push(warning('question.label', text.place, `"${text.text}" is the label of "${named.id}" (${sayPlace(named.place)}), which answers it`, 'Word the question otherwise, or move it there'));
      }
    }
  }
  return findings;
}

/** The text of one language as messages are compared. */
export function keyOf({ language }: Entry, text: string): string {
  return `${language}/${foldMessage(text)}`;
}
