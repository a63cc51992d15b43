import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from '@jest/globals';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from '../../src/storage/migrations/migrations.ts';
import { openStore } from '../../src/storage/openStore.ts';
import { NodeSqliteDialect } from '../../src/storage/sqlite/nodeSqliteDialect.ts';
import { anInbound } from '../support/anInbound.ts';
import { countingIds } from '../support/countingIds.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();

it('goes on with conversations of before Direct Line where their times stood', async () => {
  const data = folder();
  const old = new Kysely<never>({ dialect: new NodeSqliteDialect(new DatabaseSync(join(data, 'skranke.db'))) });
  const first = { '0001-conversations': migrations['0001-conversations']! };
  await new Migrator({ db: old, provider: { getMigrations: () => Promise.resolve(first) } }).migrateToLatest();
  await old.destroy();
  const at = Date.parse('2026-12-17T10:00:00Z');
  const database = new DatabaseSync(join(data, 'skranke.db'));
  database.exec(`insert into person (id, created_at) values ('p', ${at});
    insert into conversation (id, channel, channel_conversation, person, customer, reference, created_at, version, owner, last_seq)
      values ('k', 'emulator', 'c', 'p', 'u1', '{}', ${at}, 0, 'bot', 1), ('empty', 'emulator', 'e', 'p', 'u1', '{}', ${at}, 0, 'bot', 0);
    insert into message (id, conversation, seq, direction, author, kind, at, channel_message, text, activity, inline, status, attempts)
      values ('m', 'k', 1, 'in', 'customer', 'message', ${at}, 'a', 'hei', '{}', 0, 'admitted', 0)`);
  database.close();

  const store = await openStore(data, countingIds());
  const { message } = await store.conversations.admit(anInbound({ channelConversation: 'c', channelMessage: 'b', at: at - 1_000 }));
  expect([message.seq, message.at - at]).toEqual([2, 1]);
  expect((await store.conversations.admit(anInbound({ channelConversation: 'e', channelMessage: 'b', at }))).message.at).toBe(at);
  await store.close();
});
