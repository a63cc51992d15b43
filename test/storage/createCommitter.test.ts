import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createCommitter, type Committer, type Work } from '../../src/storage/createCommitter.ts';
import { openSqlite, type SqliteStore } from '../../src/storage/sqlite/openSqlite.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();

describe('createCommitter', () => {
  let store: SqliteStore;
  let committer: Committer;
  let transactions: number;

  beforeEach(async () => {
    store = await openSqlite(join(folder(), 'skranke.db'));
    transactions = 0;
    const counting = Object.assign(Object.create(store.writer) as typeof store.writer, {
      transaction() {
        transactions += 1;
        return store.writer.transaction();
      },
    });
    committer = createCommitter(counting);
  });
  afterEach(() => store.close());

  /** A list that writes an event, twice the same one when it is to fail. */
  const writes = (id: string, fails = false): Work<string> => async (trx) => {
    for (let count = 0; count < (fails ? 2 : 1); count += 1) await trx.insertInto('event').values({ id, at: 1, kind: 'x', data: '{}' }).execute();
    return `wrote ${id}`;
  };
  const written = async (): Promise<string[]> => (await store.reader.selectFrom('event').select('id').orderBy('id').execute()).map(({ id }) => id);
  const outcomes = async (jobs: readonly Promise<string>[]): Promise<string[]> =>
    (await Promise.allSettled(jobs)).map((each) => (each.status === 'fulfilled' ? each.value : 'failed'));

  it('has a list on disk, for other connections to see, when it resolves with the answer', async () => {
    expect(await committer.run(writes('a'))).toBe('wrote a');
    expect(await written()).toEqual(['a']);
  });

  it('brings lists that are ready together to the disk in one transaction', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => committer.run(writes(id))));
    expect(transactions).toBe(1);
    expect(await written()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('joins what becomes ready while a transaction runs into the next one', async () => {
    const later: Promise<string>[] = [];
    await committer.run(async (trx) => {
      later.push(committer.run(writes('b')), committer.run(writes('c')));
      return writes('a')(trx);
    });
    await Promise.all(later);
    expect(transactions).toBe(2);
    expect(await written()).toEqual(['a', 'b', 'c']);
  });

  it('begins anew after it has come to rest', async () => {
    await committer.run(writes('a'));
    await committer.run(writes('b'));
    expect(await written()).toEqual(['a', 'b']);
  });

  it.each([
    ['alone', [true], 1],
    ['first', [true, false, false], 4],
    ['in the middle', [false, true, false], 4],
    ['last', [false, false, true], 4],
    ['in good company', [true, true, false, true], 5],
  ])('takes no other list along when one fails %s, and writes nothing of it', async (_name, fails, expected) => {
    const names = fails.map((_, index) => `e${index}`);
    const results = await outcomes(names.map((id, index) => committer.run(writes(id, fails[index]))));
    expect(results).toEqual(names.map((id, index) => (fails[index] === true ? 'failed' : `wrote ${id}`)));
    expect(await written()).toEqual(names.filter((_, index) => fails[index] === false));
    expect(transactions).toBe(expected);
  });

  it('rejects with the very error of the list', async () => {
    const error = new RangeError('no');
    await expect(committer.run(() => Promise.reject(error))).rejects.toBe(error);
    await expect(committer.run(() => {
      throw error;
    })).rejects.toBe(error);
    expect(await committer.run(writes('after'))).toBe('wrote after');
  });

  it('keeps the order in which the lists were given, also when one of them fails', async () => {
    const order: string[] = [];
    const step = (name: string, fails = false): Promise<unknown> => committer.run(async (trx) => {
      await writes(name, fails)(trx);
      order.push(name);
    });
    await Promise.allSettled([step('a'), step('b'), step('x', true), step('c')]);
    // The group is tried together first; what counts is the order in which each was last run.
    expect(order.slice(-3)).toEqual(['a', 'b', 'c']);
  });

  it('lets a list read what those before it in the group have written', async () => {
    const count: Work<number> = async (trx) => (await trx.selectFrom('event').select('id').execute()).length;
    const [before, , after] = await Promise.all([committer.run(count), committer.run(writes('a')), committer.run(count)]);
    expect([before, after]).toEqual([0, 1]);
  });

  it('answers nobody before the whole group is on disk', async () => {
    const seen: string[][] = [];
    await Promise.all(['a', 'b', 'c'].map(async (id) => {
      await committer.run(writes(id));
      seen.push(await written());
    }));
    expect(seen).toEqual([['a', 'b', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c']]);
  });

  it('says to every list that waits when there is no database any more', async () => {
    await store.writer.destroy();
    expect(await outcomes([committer.run(writes('a')), committer.run(writes('b'))])).toEqual(['failed', 'failed']);
    store = await openSqlite(':memory:');
  });
});
