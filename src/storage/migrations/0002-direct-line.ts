import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** When a conversation was last written in, so that its times only go up; and keys that are made once and kept with the data. */
export const directLine: Migration = {
  async up(db: Kysely<never>) {
    await db.schema.alterTable('conversation').addColumn('last_at', 'bigint', (column) => column.notNull().defaultTo(0)).execute();
    await sql`update conversation set last_at = coalesce((select max(at) from message where message.conversation = conversation.id), 0)`.execute(db);
    await db.schema.createTable('secret')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
