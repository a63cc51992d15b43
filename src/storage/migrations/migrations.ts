import type { Migration } from 'kysely/migration';
import { conversations } from './0001-conversations.ts';
import { directLine } from './0002-direct-line.ts';

/** Every change of the tables, by name, in the order in which they run. What has landed is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-conversations': conversations,
  '0002-direct-line': directLine,
};
