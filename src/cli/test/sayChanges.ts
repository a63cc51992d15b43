import { changesBy, type Comparison } from './compare/Comparison.ts';
import type { Outcome } from './Outcome.ts';

/** How much would change, in a sentence. */
export function sayChange(comparison: Comparison): string {
  const { before, after, cases, changes } = comparison;
  const would = `If ${after} took the place of ${before}`;
  if (cases === 0) return `${would}: there is nothing to ask, neither has an entry.`;
  if (changes.length === 0) return `${would}, ${cases === 1 ? 'the one message' : `each of the ${cases} messages`} would be answered as it is now.`;
  const counted = ([['worse', 'worse'], ['better', 'better'], ['other', 'otherwise'], ['reply', 'by the same entry in another way']] as const)
    .flatMap(([effect, name]) => (changesBy(comparison, effect).length === 0 ? [] : `${changesBy(comparison, effect).length} ${name}`));
  return `${would}, ${changes.length} of ${cases} messages would be answered otherwise: ${counted.join(', ')}.`;
}

/** Whose messages were asked. */
export function saySource({ source, before }: Comparison): string {
  return {
    cases: 'Both were asked the cases of the file.',
    tests: 'Both were asked the "tests" lines of both.',
    questions: `Neither has "tests" lines, so each was asked the "questions" of both. A FAQ knows its own by heart: look at what changes, not at the figures of ${before}.`,
  }[source];
}

/** Entries and languages that only one of the two has, and entries that were edited. */
export function sayEntryChanges({ entries: { added, removed, renamed, edited }, languages }: Comparison): string[] {
  const line = (name: string, ids: readonly string[]): string[] => (ids.length === 0 ? [] : [`${name}: ${ids.join(', ')}`]);
  return [
    ...line('Languages added', languages.added),
    ...line('Languages removed', languages.removed),
    ...line('Entries added', added),
    ...line('Entries removed', removed),
    ...line('Entries renamed', renamed.map(({ from, to }) => `${from} → ${to}`)),
    ...line('Entries edited', [...Map.groupBy(edited, ({ id }) => id)].map(([id, own]) => `${id} (${own.map(({ language, fields }) => `${language}: ${fields.join(', ')}`).join('; ')})`)),
  ];
}

/** What the bot did with a message: `answers return-policy`. */
export function sayDone({ verdict, ranked, offered, understood: { command } }: Outcome): string {
  if (command !== undefined) return `takes it as the command "${command}"`;
  if (verdict === 'answer') return `answers ${ranked[0]?.id ?? 'nothing'}`;
  return verdict === 'clarify' ? `offers ${offered.join(', ')}` : 'does not understand';
}
