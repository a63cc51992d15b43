import type { Verdict } from '../../matching/Reader.ts';

/** What the bot did with a message, in a word or two. */
export function sayVerdict(verdict: Verdict): string {
  return { answer: 'answered', clarify: 'asked about', none: 'not understood' }[verdict];
}
