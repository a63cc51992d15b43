import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { createCommitter } from '../../src/storage/createCommitter.ts';
import { createDeskBook } from '../../src/storage/desk/createDeskBook.ts';
import { createConversationLog } from '../../src/storage/log/createConversationLog.ts';
import { createOutbox } from '../../src/storage/log/createOutbox.ts';
import { lockDataFolder } from '../../src/storage/sqlite/lockDataFolder.ts';
import { openSqlite } from '../../src/storage/sqlite/openSqlite.ts';
import { conversationLogContract, type LogUnderTest } from '../contract/conversationLog.ts';
import { anInbound } from '../support/anInbound.ts';
import { countingIds } from '../support/countingIds.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();

async function open(path: string): Promise<LogUnderTest> {
  const store = await openSqlite(path);
  const committer = createCommitter(store.writer);
  return {
    log: createConversationLog(store.reader, committer, countingIds()),
    outbox: createOutbox(store.reader, committer),
    desk: createDeskBook(store.reader),
    close: () => store.close(),
  };
}

conversationLogContract('SQLite on disk', () => open(join(folder(), 'skranke.db')));
conversationLogContract('SQLite in memory', () => open(':memory:'));

describe('SQLite', () => {
  it('keeps what is committed when it is opened again', async () => {
    const path = join(folder(), 'skranke.db');
    const first = await open(path);
    await first.log.admit(anInbound({ channelMessage: 'kept' }));
    await first.close();
    const second = await open(path);
    expect((await second.log.unfinished()).map(({ channelMessage }) => channelMessage)).toEqual(['kept']);
    await second.close();
  });

  it('writes ahead and syncs every commit', async () => {
    const store = await openSqlite(join(folder(), 'skranke.db'));
    const mode = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(store.writer);
    const sync = await sql<{ synchronous: number }>`pragma synchronous`.execute(store.writer);
    expect([mode.rows[0]?.journal_mode, sync.rows[0]?.synchronous]).toEqual(['wal', 2]);
    await store.close();
  });

  it('notices what another process commits, and only that', async () => {
    const path = join(folder(), 'skranke.db');
    const ours = await openSqlite(path);
    const theirs = await openSqlite(path);
    const before = ours.foreignVersion();
    await ours.writer.insertInto('event').values({ id: '1', at: 1, kind: 'x', data: '{}' }).execute();
    expect(ours.foreignVersion()).toBe(before);
    await theirs.writer.insertInto('event').values({ id: '2', at: 1, kind: 'x', data: '{}' }).execute();
    expect(ours.foreignVersion()).not.toBe(before);
    await ours.close();
    await theirs.close();
  });

  it('lets one server at a time have a data folder, and the next one when it lets go', () => {
    const data = folder();
    const release = lockDataFolder(data);
    expect(() => lockDataFolder(data)).toThrow(expect.objectContaining({ code: 'storage.in-use' }));
    release();
    lockDataFolder(data)();
  });
});
