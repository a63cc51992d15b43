import type { Topic } from '../../../src/matching/Reader.ts';

/** All that a rival can learn of a topic. It has no keywords; given as questions, they are worth two to seven points to it. */
export function utterancesOf({ label, questions, keywords }: Topic): string[] {
  return [...questions, label, ...keywords.map((keyword) => keyword.replaceAll('*', ''))].filter((text) => text !== '');
}
