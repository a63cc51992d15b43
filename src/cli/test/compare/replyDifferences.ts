import type { Reply } from './replyTo.ts';

/** A part of the reply that is not the same: lines that are gone, and lines that are new. */
export interface ReplyDifference {
  part: 'text' | 'buttons' | 'links' | 'image' | 'dialogs' | 'handoff';
  gone: readonly string[];
  fresh: readonly string[];
}

/** Compares two replies part by part, texts line by line. */
export function replyDifferences(before: Reply, after: Reply): ReplyDifference[] {
  const parts = ['text', 'buttons', 'links', 'image', 'dialogs', 'handoff'] as const;
  return parts.flatMap((part): ReplyDifference[] => {
    const [old, fresh] = [linesOf(before[part]), linesOf(after[part])];
    if (old.length === fresh.length && old.every((line, i) => line === fresh[i])) return [];
    const gone = old.filter((line) => !fresh.includes(line));
    const come = fresh.filter((line) => !old.includes(line));
    // The same lines in another order: all of them are shown.
    return [gone.length + come.length === 0 ? { part, gone: old, fresh } : { part, gone, fresh: come }];
  });
}

function linesOf(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? value.split('\n').filter((line) => line !== '') : value ?? [];
}
