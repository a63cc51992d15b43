import type { Topic } from '../../src/matching/Reader.ts';

/** What the matcher learns one answer from, in Norwegian by itself. A label of one letter is not learnt. */
export function aTopic(changes: Partial<Topic> & { id: string }): Topic {
  return { language: 'nb', label: '–', questions: [], keywords: [], not: [], ...changes };
}
