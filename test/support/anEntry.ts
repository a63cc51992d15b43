import type { Entry } from '../../src/faq/Entry.ts';

/** An entry with an answer. */
export function anEntry(changes: Partial<Entry> & { id: string }): Entry {
  const place = { file: 'nb/topic.yaml', line: 1, column: 1 };
  return {
    language: 'nb', place, title: changes.id, label: changes.id, questions: [], keywords: [], not: [], prompts: [], links: [], locations: [], was: [], tests: [],
    answer: { text: `Svar på ${changes.id}`, place },
    ...changes,
  };
}
