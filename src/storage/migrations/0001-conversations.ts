import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Persons, conversations, episodes and messages; the queue and its promises; closed days; the FAQ versions that answered.
 * The unique indexes are the last line of promises 1 and 2: a message enters once, a message has one reply, a place is given once.
 */
export const conversations: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createTable('person')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('name', 'text')
      .execute();

    await db.schema.createTable('conversation')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('channel_conversation', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull().references('person.id'))
      .addColumn('customer', 'text', (column) => column.notNull())
      .addColumn('reference', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('last_seq', 'integer', (column) => column.notNull())
      .addColumn('language', 'text')
      .addColumn('greeted_at', 'bigint')
      .addUniqueConstraint('conversation_on_channel', ['channel', 'channel_conversation'])
      .execute();
    await db.schema.createIndex('conversation_of_customer').on('conversation').columns(['channel', 'customer']).execute();

    await db.schema.createTable('episode')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('conversation', 'text', (column) => column.notNull().references('conversation.id'))
      .addColumn('started_at', 'bigint', (column) => column.notNull())
      .addColumn('last_message_at', 'bigint', (column) => column.notNull())
      .addColumn('closed_at', 'bigint')
      .addColumn('state', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('episode_of_conversation').on('episode').columns(['conversation', 'started_at']).execute();

    await db.schema.createTable('message')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('conversation', 'text', (column) => column.notNull().references('conversation.id'))
      .addColumn('episode', 'text', (column) => column.references('episode.id'))
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('direction', 'text', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('channel_message', 'text')
      .addColumn('answers', 'text', (column) => column.references('message.id'))
      .addColumn('text', 'text')
      .addColumn('folded', 'text')
      .addColumn('activity', 'text')
      .addColumn('inline', 'integer', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('due_at', 'bigint')
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('error', 'text')
      .addColumn('sent_at', 'bigint')
      .addColumn('route', 'text')
      .addColumn('language', 'text')
      .addColumn('verdict', 'text')
      .addColumn('entry', 'text')
      .addColumn('score', 'real')
      .addColumn('mood', 'text')
      .addColumn('explanation', 'text')
      .addColumn('faq_version', 'text')
      .addUniqueConstraint('message_place', ['conversation', 'seq'])
      .execute();
    await sql`create unique index message_admitted_once on message (conversation, channel_message) where direction = 'in'`.execute(db);
    await sql`create unique index message_answered_once on message (answers) where author = 'bot' and kind = 'message'`.execute(db);
    await sql`create index message_unfinished on message (conversation, seq) where status in ('admitted', 'held')`.execute(db);
    await sql`create index message_undelivered on message (conversation, seq) where status = 'pending'`.execute(db);
    await db.schema.createIndex('message_at').on('message').column('at').execute();

    await db.schema.createTable('handoff')
      .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('conversation', 'text', (column) => column.notNull().references('conversation.id'))
      .addColumn('episode', 'text', (column) => column.notNull().references('episode.id'))
      .addColumn('opened_at', 'bigint', (column) => column.notNull())
      .addColumn('opened_seq', 'integer', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('team', 'text')
      .addColumn('about', 'text')
      .addColumn('contact', 'text')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('taken_at', 'bigint')
      .addColumn('closed_at', 'bigint')
      .execute();
    await sql`create unique index handoff_open_once on handoff (conversation) where status <> 'closed'`.execute(db);

    await db.schema.createTable('promise')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('handoff', 'text', (column) => column.notNull().references('handoff.id'))
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('wording', 'text', (column) => column.notNull())
      .addColumn('kept_at', 'bigint')
      .execute();
    await db.schema.createIndex('promise_of_handoff').on('promise').column('handoff').execute();
    await sql`create index promise_open on promise (due_at) where kept_at is null`.execute(db);

    await db.schema.createTable('day_override')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('location', 'text')
      .addColumn('spans', 'text', (column) => column.notNull())
      .addColumn('revoked_at', 'bigint')
      .execute();

    await db.schema.createTable('faq_version')
      .addColumn('version', 'text', (column) => column.primaryKey())
      .addColumn('first_used_at', 'bigint', (column) => column.notNull())
      .addColumn('files', 'text', (column) => column.notNull())
      .execute();

    await db.schema.createTable('event')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute();
  },
};
