import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { prepared } from '../../src/storage/prepared.ts';
import { openSqlite, type SqliteStore } from '../../src/storage/sqlite/openSqlite.ts';

describe('prepared', () => {
  let store: SqliteStore;
  let built: number;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    built = 0;
  });
  afterEach(() => store.close());

  const add = prepared<{ id: string; at: number; data: string }>()((db, value) => {
    built += 1;
    return db.insertInto('event').values({ id: value('id'), at: value('at'), kind: 'fixed', data: value('data') });
  });
  const find = prepared<{ id: string }>()((db, value) => db.selectFrom('event').select(['id', 'at', 'kind', 'data']).where('id', '=', value('id')));

  it('binds the values anew at each run, and builds the statement once for a database', async () => {
    for (const id of ['a', 'b', 'c']) await add(store.writer, { id, at: id.charCodeAt(0), data: `{"of":"${id}"}` });
    expect(await find(store.writer, { id: 'b' })).toEqual([{ id: 'b', at: 98, kind: 'fixed', data: '{"of":"b"}' }]);
    expect(await find(store.writer, { id: 'c' })).toEqual([{ id: 'c', at: 99, kind: 'fixed', data: '{"of":"c"}' }]);
    expect(await find(store.writer, { id: 'd' })).toEqual([]);
    expect(built).toBe(1);
  });

  it('binds runs that overlap each to its own values', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `id-${index}`);
    await Promise.all(ids.map((id, index) => add(store.writer, { id, at: index, data: '{}' })));
    const found = await Promise.all(ids.map((id) => find(store.writer, { id })));
    expect(found.map(([row]) => row?.at)).toEqual(ids.map((_, index) => index));
  });

  it('works in a transaction, and is undone with it', async () => {
    await add(store.writer, { id: 'kept', at: 1, data: '{}' });
    const attempt = store.writer.transaction().execute(async (trx) => {
      await add(trx, { id: 'undone', at: 2, data: '{}' });
      expect(await find(trx, { id: 'undone' })).toHaveLength(1);
      throw new RangeError('back');
    });
    await expect(attempt).rejects.toThrow('back');
    expect(await find(store.writer, { id: 'undone' })).toEqual([]);
    expect(await find(store.writer, { id: 'kept' })).toHaveLength(1);
  });

  it('belongs to no database: another one has its own rows', async () => {
    const other = await openSqlite(':memory:');
    await add(store.writer, { id: 'here', at: 1, data: '{}' });
    await add(other.writer, { id: 'there', at: 2, data: '{}' });
    expect([await find(store.writer, { id: 'there' }), await find(other.writer, { id: 'there' })]).toEqual([[], [expect.objectContaining({ at: 2 })]]);
    await other.close();
  });

  it.each(['', "'; drop table event; --", 'æøå 👍', 'line\nbreak', '%_', 'null', 'x'.repeat(100_000)])('takes %j for a value, never for a part of the statement', async (id) => {
    await add(store.writer, { id, at: 1, data: '{}' });
    expect(await find(store.writer, { id })).toEqual([expect.objectContaining({ id })]);
  });

  it('binds a value in raw SQL, more than once, and nothing for null', async () => {
    const shift = prepared<{ by: number; only: string | null }>()((db, value) => db.updateTable('event')
      .set({ at: sql`at + ${value('by')} + ${value('by')}` })
      .where(sql<boolean>`coalesce(${value('only')}, id) = id`)
      .returning(['id', 'at']));
    await add(store.writer, { id: 'a', at: 1, data: '{}' });
    await add(store.writer, { id: 'b', at: 2, data: '{}' });
    expect(await shift(store.writer, { by: 10, only: 'b' })).toEqual([{ id: 'b', at: 22 }]);
    expect(await shift(store.writer, { by: 100, only: null })).toEqual([{ id: 'a', at: 201 }, { id: 'b', at: 222 }]);
  });
});
