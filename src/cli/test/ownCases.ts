import type { Entry, PlacedText } from '../../faq/Entry.ts';
import { entriesOf } from '../../faq/checking/entriesOf.ts';
import type { Faq } from '../../faq/Faq.ts';
import type { TestCase } from './TestCase.ts';

/** What the FAQ itself says where a text leads: its `tests` lines, or its `questions`. */
export function ownCases(faq: Faq, folder: string, field: 'tests' | 'questions'): TestCase[] {
  return entriesOf(faq).flatMap((entry) => entry[field].map((text) => toCase(text, entry, folder)));
}

function toCase({ text, place }: PlacedText, { id, language }: Entry, folder: string): TestCase {
  return { text, lang: language, right: [id], place: `${folder}/${place.file}:${place.line}` };
}
